package bospor.casework.etterkontroll;

import bospor.casework.Beregner;
import bospor.casework.Endringsforklarer;
import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.rates.Satsregister;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Regelsett;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Forskrift om bustøtte § 14: calculates each decided termin again with what is known now, adds the differences up and holds
 * the sum against the two thresholds.
 *
 * <p>Not done: spreading a yearly amount over fewer than twelve months (a business that began or ended in the year), which
 * needs a decision for each month; set-off against coming payments (§ 15); good faith (bustøttelova § 10), which does not
 * protect against a claim from a control of income and wealth (letter d).
 */
public final class Etterkontroll {
    /** The version of these rules, as for a scheme. */
    public static final Regelsett REGELSETT = new Regelsett("etterkontroll", "1.0");

    private final Beregner beregner;
    private final Endringsforklarer forklarer;
    private final Satsregister satser;

    /** Controls what this calculator calculates, with the thresholds of these rates. */
    public Etterkontroll(Beregner beregner, Endringsforklarer forklarer, Satsregister satser) {
        this.beregner = beregner;
        this.forklarer = forklarer;
        this.satser = satser;
    }

    /** Controls one household. Never throws for a bad case: that is an answer too. */
    public Kontrollsvar kontroller(Kontrollsak sak) {
        Inndatafeil feil = Sakskontroll.finnFeil(sak);
        if (feil != null) {
            return new Kontrollsvar.Feil(feil);
        }
        List<Grunn> grunner = new ArrayList<>();
        if (sak.art() == Kontrollart.ETTERKONTROLL) {
            grunner.addAll(Oppgjoersport.stengtAv(sak));
        }
        if (!grunner.isEmpty()) {
            return new Kontrollsvar.Ferdig(Kontrollspor.kanIkke(sak, grunner));
        }
        List<Terminkontroll> terminer = new ArrayList<>();
        for (int i = 0; i < sak.terminer().size(); i++) {
            Vedtattermin v = sak.terminer().get(i);
            switch (termin(sak, v, "terminer[" + i + "].inndata.")) {
                case Delsvar.Kontrollert(var kontroll) -> terminer.add(kontroll);
                case Delsvar.Uvisst(var hvorfor) -> grunner.addAll(hvorfor);
                case Delsvar.Feil(var hva) -> {
                    return new Kontrollsvar.Feil(hva);
                }
            }
        }
        terminer.sort(Comparator.comparing(Terminkontroll::termin));
        return switch (Terskler.av(satser, sak)) {
            case Terskler.Oppslag.Mangler(var hvorfor) -> {
                grunner.addAll(hvorfor);
                yield new Kontrollsvar.Ferdig(Kontrollspor.kanIkke(sak, grunner));
            }
            case Terskler.Oppslag.Funnet(var terskler) ->
                new Kontrollsvar.Ferdig(
                        grunner.isEmpty()
                                ? Kontrollspor.resultat(sak, terminer, terskler)
                                : Kontrollspor.kanIkke(sak, grunner));
        };
    }

    /** What came of one termin. */
    private sealed interface Delsvar {
        record Kontrollert(Terminkontroll kontroll) implements Delsvar {}

        record Uvisst(List<Grunn> grunner) implements Delsvar {}

        record Feil(Inndatafeil feil) implements Delsvar {}
    }

    private Delsvar termin(Kontrollsak sak, Vedtattermin v, String sti) {
        Beregningsinndata ny = Innsetting.av(sak, v);
        return forklarer
                .forklar(v.inndata(), ny)
                .<Delsvar>map(e -> new Delsvar.Kontrollert(kontroll(v, e)))
                .orElseGet(() -> uforklart(v, ny, sti));
    }

    private static Terminkontroll kontroll(Vedtattermin v, Endring endring) {
        Kroner foer = beloep(endring.foer());
        Kroner vedtatt = v.beloep() == null ? foer : v.beloep();
        List<Endring.Aarsak> aarsaker = new ArrayList<>();
        if (!vedtatt.equals(foer)) {
            aarsaker.add(new Endring.Aarsak(
                    Endring.Art.VEDTAK,
                    "Vedtaket var på et annet beløp enn de samme opplysningene gir",
                    null,
                    foer.minus(vedtatt),
                    Kroner.ZERO));
        }
        aarsaker.addAll(endring.aarsaker());
        return new Terminkontroll(
                v.termin(), vedtatt, endring.etter(), beloep(endring.etter()).minus(vedtatt), aarsaker);
    }

    /** Why there is no difference: one of the two inputs is wrong, or cannot be assessed. */
    private Delsvar uforklart(Vedtattermin v, Beregningsinndata ny, String sti) {
        if (beregner.beregn(v.inndata()) instanceof Inndatafeil f) {
            return new Delsvar.Feil(new Inndatafeil(sti + f.sti(), f.melding()));
        }
        return switch (beregner.beregn(ny)) {
            case Inndatafeil f ->
                new Delsvar.Feil(new Inndatafeil(
                        f.sti().contains(".inntekter[") ? "korrigertePoster" : "oppgjoer", f.melding()));
            case Beregningsresultat r -> new Delsvar.Uvisst(grunner(v, r));
        };
    }

    private static List<Grunn> grunner(Vedtattermin v, Beregningsresultat r) {
        String hvem = Kontrollspor.maaned(v.termin()) + " kan ikke vurderes.";
        String hvorfor = r.grunner().stream().map(Grunn::tekst).collect(Collectors.joining(" "));
        return List.of(new Grunn(null, "terminer", (hvem + " " + hvorfor).strip()));
    }

    private static Kroner beloep(Beregningsresultat r) {
        Kroner beloep = r.beloepPerMaaned();
        return beloep == null ? Kroner.ZERO : beloep;
    }
}
