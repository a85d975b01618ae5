package bospor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The help of the command line, made from what the commands say of themselves. */
final class Hjelpetekst {
    private Hjelpetekst() {}

    /** All commands, one line each. */
    static List<String> om(List<Kommando> kommandoer) {
        List<String> ut = new ArrayList<>();
        ut.add("Bospor beregner bostøtte og slår opp inntekt og skatteoppgjør, med spor for hver krone.");
        ut.add("");
        ut.add("Bruk: bospor-cli KOMMANDO [valg]    Uten kommando åpner «bospor» vinduet.");
        ut.add("");
        for (Kommando k : kommandoer) {
            ut.add(rad(k.navn(), k.hjelp()));
        }
        ut.add("");
        ut.add(rad("KOMMANDO --hjelp", "viser valgene til en kommando"));
        ut.add(rad("--versjon", "viser hvilken versjon dette er"));
        ut.add(rad("--json", "skriver feil, og svaret på «diagnose», som JSON"));
        ut.add(rad("--feilsoek", "viser tekniske detaljer når noe går galt"));
        ut.add("");
        ut.add("Utgangskoder: 0 ferdig · 1 ferdig, men svaret er negativt · 2 kallet eller inndata er feil · "
                + "3 en tjeneste svarte ikke eller avviste");
        return ut;
    }

    /** One command with its options. */
    static List<String> om(Kommando kommando) {
        List<String> ut = new ArrayList<>();
        ut.add(("Bruk: bospor-cli " + kommando.navn() + (kommando.valg().isEmpty() ? "" : " [valg]") + " "
                        + kommando.plass())
                .strip());
        ut.add(kommando.hjelp());
        for (Valg v : kommando.valg()) {
            ut.add(rad((v.navn() + " " + v.verdi()).strip(), v.hjelp() + (v.flere() ? " (kan gjentas)" : "")));
        }
        return ut;
    }

    private static String rad(String venstre, String hoeyre) {
        return String.format(Locale.ROOT, "  %-24s %s", venstre, hoeyre);
    }
}
