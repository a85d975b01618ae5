package bospor.rules.kommunal;

import bospor.rates.Boliggrensedel;
import bospor.rates.Bostoettedel;
import bospor.rates.Formueregel;
import bospor.rates.Regelpakke;
import bospor.rates.Satsregister;
import bospor.rates.Satsserie;
import bospor.rates.Satsverdi;
import bospor.trace.Enhet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds what does not fit between a pack and the building block it names. */
final class Pakkeform {
    private Pakkeform() {}

    static List<String> feil(Regelpakke pakke) {
        List<String> ut = new ArrayList<>();
        Bostoettedel bostoette = pakke.bostoette();
        if (bostoette != null) {
            Byggekloss.av(bostoette.byggekloss())
                    .ifPresentOrElse(
                            kloss -> bostoette(bostoette, kloss, ut),
                            () -> ut.add("Byggeklossen «%s» finnes ikke. Bruk en av disse: %s."
                                    .formatted(bostoette.byggekloss(), String.join(", ", Byggekloss.navn()))));
        }
        Boliggrensedel grense = pakke.boliggrense();
        if (grense != null) {
            grense.grenser().forEach(s -> grense(s, ut));
        }
        return ut;
    }

    private static void bostoette(Bostoettedel del, Byggekloss kloss, List<String> ut) {
        Map<String, Enhet> paakrevd = Parameterkrav.paakrevd(del, kloss);
        Map<String, Enhet> valgfrie = Parameterkrav.valgfrie(kloss);
        if (kloss instanceof FastAndel && del.formue() != Formueregel.INGEN) {
            ut.add("Byggeklossen «fast-andel» regner ikke med inntekt, så «formue» må være INGEN.");
        }
        for (String id : paakrevd.keySet()) {
            if (!del.parametere().containsKey(id)) {
                ut.add("Parameteren «%s» mangler.".formatted(id));
            }
        }
        for (Satsserie s : del.parametere().values()) {
            Enhet ventet = paakrevd.getOrDefault(s.id(), valgfrie.get(s.id()));
            if (ventet == null) {
                ut.add("Parameteren «%s» hører ikke til byggeklossen «%s».".formatted(s.id(), del.byggekloss()));
            } else if (s.enhet() != ventet) {
                ut.add("Parameteren «%s» har feil enhet; den skal være i %s."
                        .formatted(s.id(), ventet == Enhet.TALL ? "grunnbeløp" : ventet.tekst()));
            }
        }
        if (ut.isEmpty()) {
            verdier(del, kloss, ut);
        }
    }

    /** Tries the values of each day on which some value changes. */
    private static void verdier(Bostoettedel del, Byggekloss kloss, List<String> ut) {
        NavigableSet<LocalDate> dager = new TreeSet<>();
        dager.add(del.gjelderFra());
        for (Satsserie s : del.parametere().values()) {
            s.verdier().stream()
                    .map(Satsverdi::virkningFra)
                    .filter(d -> d.isAfter(del.gjelderFra()))
                    .forEach(dager::add);
        }
        for (LocalDate dag : dager) {
            Pakkesatser satser = new Pakkesatser(del.parametere().values(), dag);
            if (satser.mangler(Parameterkrav.paakrevd(del, kloss).keySet()).isEmpty()) {
                kloss.feil(satser).forEach(f -> ut.add("Fra %s: %s.".formatted(Datoer.dato(dag), f)));
            }
        }
    }

    private static void grense(Satsserie s, List<String> ut) {
        boolean egen = s.enhet() == Enhet.TALL || s.enhet() == Enhet.KRONER_PER_AAR;
        boolean opptatt = Satsregister.innebygd().serier().stream()
                .anyMatch(statlig -> statlig.id().equals(s.id()));
        if (!egen) {
            ut.add("Grensen «%s» skal være i grunnbeløp eller i kroner per år.".formatted(s.id()));
        }
        if (opptatt) {
            ut.add("Grensen «%s» har samme id som en av statens satser. Velg en annen.".formatted(s.id()));
        }
    }
}
