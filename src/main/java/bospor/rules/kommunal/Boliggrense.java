package bospor.rules.kommunal;

import bospor.domain.Boliggrenseinndata;
import bospor.domain.Kroner;
import bospor.rates.Boliggrensedel;
import bospor.rates.Regelpakke;
import bospor.rates.Regelpakke.Forutsetning;
import bospor.rates.Satsoppslag;
import bospor.rates.Satsregister;
import bospor.rates.Satsserie;
import bospor.rules.Innfoeringskilde;
import bospor.trace.Boliggrenseresultat;
import bospor.trace.Boliggrensesvar;
import bospor.trace.Boliggrenseutfall;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The income limit for being allotted a kommunal bolig, by the rule pack of a kommune. The limit grows with the household
 * and is set in kroner or as a number of grunnbeløp; an income exactly at the limit is not above it.
 */
public final class Boliggrense {
    private static final String GRUNNBELOEP = "grunnbeloep";

    private final Regelpakke pakke;
    private final @Nullable Boliggrensedel del;

    /** The limit of the pack; a pack that has none can always be asked, and says so. */
    public Boliggrense(Regelpakke pakke) {
        this.pakke = pakke;
        this.del = pakke.boliggrense();
    }

    /** Holds the income against the limit. Never throws for bad input: that is an answer too. */
    public Boliggrensesvar vurder(Boliggrenseinndata inndata) {
        Inndatafeil feil = finnFeil(inndata);
        if (feil != null) {
            return feil;
        }
        if (del == null) {
            return kanIkkeVurderes(inndata, "regelpakke", "Regelpakken har ingen inntektsgrense for kommunal bolig.");
        }
        if (inndata.dato().isBefore(del.gjelderFra())) {
            return kanIkkeVurderes(
                    inndata,
                    "dato",
                    "Inntektsgrensene i regelpakken gjelder fra %s.".formatted(Datoer.dato(del.gjelderFra())));
        }
        boolean flere = inndata.antallPersoner() > del.grenser().size();
        if (flere && del.stoersteGjelderFlere() == null) {
            return kanIkkeVurderes(
                    inndata,
                    "antallPersoner",
                    "Regelpakken har ingen inntektsgrense for så mange personer. Kommunen må vurdere saken selv.");
        }
        Satsserie serie = flere ? del.grenser().getLast() : del.grenser().get(inndata.antallPersoner() - 1);
        return vurder(inndata, del, flere ? del.stoersteGjelderFlere() : null, serie);
    }

    private Boliggrensesvar vurder(
            Boliggrenseinndata inndata, Boliggrensedel d, @Nullable Forutsetning ekstra, Satsserie serie) {
        Satsoppslag grense = serie.paa(inndata.dato());
        if (!(grense instanceof Satsoppslag.Funnet(Sats sats))) {
            return kanIkkeVurderes(inndata, "dato", Pakkesatser.tekst(grense));
        }
        if (serie.enhet() != Enhet.TALL) {
            return resultat(inndata, d, ekstra, sats, null, sats, sats.verdi());
        }
        Satsoppslag g = Satsregister.innebygd().serie(GRUNNBELOEP).paa(inndata.dato());
        if (!(g instanceof Satsoppslag.Funnet(Sats grunnbeloep))) {
            return kanIkkeVurderes(inndata, "dato", Pakkesatser.tekst(g));
        }
        BigDecimal kroner = sats.verdi().multiply(grunnbeloep.verdi());
        Steg steg = new Steg(
                "inntektsgrense",
                "Inntektsgrense per år",
                Formel.av("{} × grunnbeløpet {}", Tall.kort(sats.verdi()), grunnbeloep.verdi()),
                d.hjemmel(),
                kroner,
                Enhet.KRONER_PER_AAR,
                List.of(sats, grunnbeloep));
        return resultat(inndata, d, ekstra, sats, grunnbeloep, steg, kroner);
    }

    private Boliggrenseresultat resultat(
            Boliggrenseinndata inndata,
            Boliggrensedel d,
            @Nullable Forutsetning ekstra,
            Sats sats,
            @Nullable Sats grunnbeloep,
            Spor grensespor,
            BigDecimal grense) {
        BigDecimal inntekt = inndata.bruttoinntektPerAar().verdi();
        boolean over = inntekt.compareTo(grense) > 0;
        List<Spor> grunnlag = new ArrayList<>(List.of(
                grensespor,
                faktum(inndata, "antallPersoner", "Personer i husstanden", antall(inndata), Enhet.PERSONER),
                faktum(inndata, "bruttoinntektPerAar", "Bruttoinntekt per år", inntekt, Enhet.KRONER_PER_AAR)));
        if (ekstra != null) {
            grunnlag.addAll(Merknader.forutsetninger(pakke, List.of(ekstra)));
        }
        grunnlag.addAll(Merknader.forutsetninger(pakke, d.forutsetninger()));
        grunnlag.add(Merknader.regler(pakke));
        return new Boliggrenseresultat(
                pakke.id(),
                inndata.dato(),
                over ? Boliggrenseutfall.OVER : Boliggrenseutfall.INNENFOR,
                inndata.antallPersoner(),
                inndata.bruttoinntektPerAar(),
                Kroner.av(grense),
                grunnbeloep == null ? null : sats.verdi(),
                grunnbeloep == null ? null : Kroner.av(grunnbeloep.verdi()),
                over
                        ? List.of(new Grunn(
                                null, "bruttoinntektPerAar", "Bruttoinntekten er over grensen for husstanden."))
                        : List.of(),
                regelsett(),
                grunnbeloep == null ? List.of(sats) : List.of(sats, grunnbeloep),
                rot(
                        Formel.av(
                                over
                                        ? "Bruttoinntekten {} er over grensen {}"
                                        : "Bruttoinntekten {} er ikke over grensen {}",
                                inntekt,
                                grense),
                        grense,
                        grunnlag));
    }

    private Boliggrenseresultat kanIkkeVurderes(Boliggrenseinndata inndata, String sti, String tekst) {
        List<Grunn> grunner = List.of(new Grunn(null, sti, tekst));
        return new Boliggrenseresultat(
                pakke.id(),
                inndata.dato(),
                Boliggrenseutfall.KAN_IKKE_VURDERES,
                inndata.antallPersoner(),
                inndata.bruttoinntektPerAar(),
                null,
                null,
                null,
                grunner,
                regelsett(),
                List.of(),
                rot(Formel.av("Kan ikke vurderes"), null, Merknader.hindringer(pakke, grunner)));
    }

    private Steg rot(Formel formel, @Nullable BigDecimal verdi, List<Spor> grunnlag) {
        return new Steg(
                "boliggrense",
                "Inntektsgrense for kommunal bolig",
                formel,
                del == null ? null : del.hjemmel(),
                verdi,
                Enhet.KRONER_PER_AAR,
                grunnlag);
    }

    private Regelsett regelsett() {
        return new Regelsett(pakke.id(), pakke.versjon());
    }

    private static BigDecimal antall(Boliggrenseinndata inndata) {
        return BigDecimal.valueOf(inndata.antallPersoner());
    }

    private static Faktum faktum(Boliggrenseinndata i, String felt, String navn, BigDecimal verdi, Enhet enhet) {
        return new Faktum(felt, navn, verdi, enhet, null, Innfoeringskilde.av(i.kilder(), felt));
    }

    private @Nullable Inndatafeil finnFeil(Boliggrenseinndata inndata) {
        if (!inndata.regelpakke().equals(pakke.id())) {
            return new Inndatafeil("regelpakke", "Dette er en annen regelpakke. Velg riktig regelpakke.");
        }
        if (inndata.antallPersoner() < 1) {
            return new Inndatafeil("antallPersoner", "Husstanden må ha minst én person.");
        }
        String feil = inndata.bruttoinntektPerAar().erNegativ()
                ? "Beløpet kan ikke være negativt. Skriv det uten minus."
                : Beloep.urimelig(inndata.bruttoinntektPerAar().verdi());
        return feil == null ? null : new Inndatafeil("bruttoinntektPerAar", feil);
    }
}
