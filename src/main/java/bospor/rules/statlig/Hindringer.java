package bospor.rules.statlig;

import bospor.domain.Termin;
import bospor.rates.Kommune;
import bospor.rates.Kommuneoppslag;
import bospor.rates.Satsoppslag;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Kilde;
import bospor.trace.Spor;
import bospor.trace.Sportekst;
import bospor.trace.Steg;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a termin cannot be assessed at all: the kommune is another one, or rates are not known. */
final class Hindringer {
    private Hindringer() {}

    static List<Grunn> av(Termin termin, Kommuneoppslag kommune, Terminsatser satser) {
        List<Grunn> grunner = new ArrayList<>();
        switch (kommune) {
            case Kommuneoppslag.Opphoert(Kommune k, List<Kommune> nye) ->
                grunner.add(kommunegrunn(
                        k.nummerOgNavn() + " var ikke i bruk i " + Sportekst.maaned(termin.maaned()) + ".", nye));
            case Kommuneoppslag.IkkeBegynt(Kommune k, List<Kommune> gamle) ->
                grunner.add(kommunegrunn(
                        k.nummerOgNavn() + " var ikke tatt i bruk i " + Sportekst.maaned(termin.maaned()) + ".",
                        gamle));
            case Kommuneoppslag.Gjelder g -> {}
            case Kommuneoppslag.Ukjent u -> {}
        }
        if (satser instanceof Terminsatser.Mangler(List<Satsoppslag> mangler)) {
            for (Satsoppslag s : mangler) {
                grunner.add(new Grunn(null, "termin", satsgrunn(s)));
            }
        }
        return grunner;
    }

    private static Grunn kommunegrunn(String hva, List<Kommune> brukHeller) {
        String heller = brukHeller.isEmpty()
                ? " Kontroller kommunenummeret."
                : brukHeller.stream()
                        .map(Kommune::nummerOgNavn)
                        .collect(Collectors.joining(" eller ", " Bruk ", " for denne måneden."));
        return new Grunn(null, "kommunenummer", "Kommunen " + hva + heller);
    }

    private static String satsgrunn(Satsoppslag s) {
        return switch (s) {
            case Satsoppslag.FoerFoerste f ->
                "Satsen «" + f.navn() + "» er ikke kjent før " + maaned(f.foerste()) + ".";
            case Satsoppslag.UtenVerdi u ->
                "Satsen «" + u.navn() + "» mangler for måneden (fra " + maaned(u.fra()) + "): " + u.merknad();
            case Satsoppslag.Funnet f -> "";
        };
    }

    private static String maaned(LocalDate dag) {
        return Sportekst.maaned(YearMonth.from(dag));
    }

    /** The explanation of a result that says nothing but why. */
    static Steg steg(List<Grunn> grunner) {
        List<Spor> spor = new ArrayList<>();
        for (Grunn g : grunner) {
            spor.add(new Faktum(
                    "hindring", "Kan ikke vurderes", null, Enhet.INGEN, g.tekst(), new Kilde.Forutsatt("regelsettet")));
        }
        return new Steg(
                "bostoette",
                "Bostøtte per måned",
                Formel.av("Kan ikke vurderes"),
                null,
                null,
                Enhet.KRONER_PER_MAANED,
                spor);
    }
}
