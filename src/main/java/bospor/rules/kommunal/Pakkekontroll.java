package bospor.rules.kommunal;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Boliggrenseinndata;
import bospor.domain.Husstand;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.rates.Boliggrensedel;
import bospor.rates.Bostoettedel;
import bospor.rates.Bostoettetilfelle;
import bospor.rates.Regelpakke;
import bospor.trace.Beregningsresultat;
import bospor.trace.Boliggrenseresultat;
import bospor.trace.Inndatafeil;
import bospor.trace.Noekkeltall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a rule pack may be used: its parameters must fit the building block, and its own cases must come out
 * as it says itself.
 */
public final class Pakkekontroll {
    private Pakkekontroll() {}

    /** Everything that is wrong, one Norwegian sentence each; empty when the pack may be used. */
    public static List<String> feil(Regelpakke pakke) {
        List<String> form = formfeil(pakke);
        return form.isEmpty() ? avvik(pakke) : form;
    }

    /** What does not fit together in the pack, whatever its cases say. */
    static List<String> formfeil(Regelpakke pakke) {
        return Pakkeform.feil(pakke);
    }

    private static List<String> avvik(Regelpakke pakke) {
        List<String> ut = new ArrayList<>();
        Bostoettedel bostoette = pakke.bostoette();
        if (bostoette != null) {
            KommunalBostoette ordning = new KommunalBostoette(pakke);
            bostoette.tilfeller().forEach(t -> proev(pakke, ordning, t, new Sammenligning(t.navn(), ut)));
        }
        Boliggrensedel grense = pakke.boliggrense();
        if (grense != null) {
            Boliggrense regel = new Boliggrense(pakke);
            grense.tilfeller().forEach(t -> proev(pakke, regel, t, new Sammenligning(t.navn(), ut)));
        }
        return ut;
    }

    /** What a case of the pack asks for. */
    static Beregningsinndata inndata(Regelpakke pakke, Bostoettetilfelle t) {
        List<Person> personer = new ArrayList<>();
        for (Bostoettetilfelle.Medlem m : t.husstand()) {
            personer.add(Person.av("p" + (personer.size() + 1), personer.isEmpty(), m.alder())
                    .medAarsbeloep(Aarsbeloep.INGEN.medNettoformue(m.nettoformue())));
        }
        return new Beregningsinndata(
                pakke.id(),
                t.termin(),
                pakke.kommunenummer(),
                Avrunding.VEDTAK,
                new Husstand(personer),
                Bolig.leid(Kroner.ZERO),
                t.statligBostoettePerMaaned(),
                t.ordningsdata(),
                Map.of());
    }

    private static void proev(
            Regelpakke pakke, KommunalBostoette ordning, Bostoettetilfelle t, Sammenligning sammenlign) {
        switch (ordning.beregn(inndata(pakke, t))) {
            case Inndatafeil f -> sammenlign.avvist(f);
            case Beregningsresultat r -> {
                sammenlign.ord("utfall", t.utfall().name(), r.utfall().name());
                sammenlign.tall("beloepPerMaaned", t.perMaaned(), verdi(r.beloepPerMaaned()));
                sammenlign.tall("beloepPerAar", t.perAar(), verdi(r.beloepPerAar()));
                t.noekkeltall()
                        .forEach((id, ventet) -> sammenlign.tall(
                                "noekkeltall." + id,
                                ventet,
                                r.noekkeltall(id).map(Noekkeltall::verdi).orElse(null)));
            }
        }
    }

    private static void proev(
            Regelpakke pakke, Boliggrense regel, Boliggrensedel.Tilfelle t, Sammenligning sammenlign) {
        Boliggrenseinndata inndata =
                new Boliggrenseinndata(pakke.id(), t.dato(), t.antallPersoner(), t.bruttoinntektPerAar(), Map.of());
        switch (regel.vurder(inndata)) {
            case Inndatafeil f -> sammenlign.avvist(f);
            case Boliggrenseresultat r -> {
                sammenlign.ord("utfall", t.utfall().name(), r.utfall().name());
                sammenlign.tall("grensePerAar", t.grensePerAar(), verdi(r.grensePerAar()));
            }
        }
    }

    private static @Nullable BigDecimal verdi(@Nullable Kroner kroner) {
        return kroner == null ? null : kroner.verdi();
    }

    /** Notes down where a case came out another way than it says. */
    private record Sammenligning(String tilfelle, List<String> avvik) {
        void avvist(Inndatafeil f) {
            avvik.add("Tilfellet «%s»: inndata ble avvist (%s: %s)".formatted(tilfelle, f.sti(), f.melding()));
        }

        void ord(String felt, String ventet, String fikk) {
            if (!ventet.equals(fikk)) {
                avvik.add("Tilfellet «%s»: %s skulle vært %s, men ble %s.".formatted(tilfelle, felt, ventet, fikk));
            }
        }

        void tall(String felt, @Nullable BigDecimal ventet, @Nullable BigDecimal fikk) {
            if (ventet != null && (fikk == null || ventet.compareTo(fikk) != 0)) {
                ord(felt, ventet.toPlainString(), fikk == null ? "ikke beregnet" : fikk.toPlainString());
            }
        }
    }
}
