package bospor.note;

import bospor.domain.Innfoering;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Sportekst;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a fact or a rate comes from, in words. */
final class Kildetekst {
    private final Tekster tekster;
    private final Verditekst verdier;

    Kildetekst(Tekster tekster) {
        this.tekster = tekster;
        this.verdier = new Verditekst(tekster);
    }

    String av(Kilde kilde) {
        return switch (kilde) {
            case Kilde.Innrapportert i -> rapportert(verdier.maaned(i.maaned()), i.opplysningspliktig());
            case Kilde.Skatteoppgjoer s -> tekster.hent("kilde.skatteoppgjoer", s.inntektsaar());
            case Kilde.Foert f -> foert(f.av(), f.dokument());
            case Kilde.Inndata _ -> tekster.hent("kilde.inndata");
            case Kilde.Forutsatt f -> tekster.hent("kilde.forutsatt", tekster.fraReglene(f.grunn()));
        };
    }

    String av(Sats sats) {
        return tekster.hent(
                "kilde.sats",
                bospor.text.Datotekst.dato(sats.virkningFra()),
                tekster.fraReglene(sats.hjemmel().tittel()),
                tekster.hent("status." + sats.status()));
    }

    String rapportert(String maaned, @Nullable String av) {
        return av == null
                ? tekster.hent("kilde.rapportert", maaned)
                : tekster.hent("kilde.rapportertAv", maaned, Sportekst.betaler(av));
    }

    /** Where the field of the input comes from, by its path. */
    String felt(Map<String, Innfoering> kilder, String... stier) {
        for (String sti : stier) {
            Innfoering i = kilder.get(sti);
            if (i != null) {
                String dokument = i.dokument();
                return i.foert().equals(Innfoering.SKATTEOPPGJOER) && dokument != null
                        ? tekster.hent("kilde.skatteoppgjoer", dokument)
                        : foert(i.foert(), dokument);
            }
        }
        return tekster.hent("kilde.inndata");
    }

    private String foert(String av, @Nullable String dokument) {
        String hvem = tekster.fraReglene(av);
        return dokument == null
                ? tekster.hent("kilde.foert", hvem)
                : tekster.hent("kilde.foertDokument", hvem, dokument);
    }
}
