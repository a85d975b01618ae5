package bospor.ui.timeline;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Inntektstypenavn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of a month's posts.
 *
 * @param detalj the facts behind the amount, empty for headings
 * @param person whose details the line opens, null when it opens none
 * @param serie the source the post belongs to, null for headings
 */
record Postlinje(
        Art art,
        String tekst,
        String beloep,
        String detalj,
        @Nullable String serie,
        @Nullable Integer person) {
    Postlinje(Art art, String tekst, String beloep, String detalj, @Nullable String serie) {
        this(art, tekst, beloep, detalj, serie, null);
    }

    /** What kind of line it is. */
    enum Art {
        PERSON,
        UTBETALER,
        /** Opens the details of the person. */
        LUKKET,
        POST,
        UTENFOR_SUM
    }

    private static final Set<String> INGEN_SKJULT = Set.of();

    /** All posts of the month: person by person, payer by payer, those outside the sum last. Nothing is left out. */
    static List<Postlinje> av(Tidslinje t, YearMonth maaned) {
        List<Postlinje> linjer = new ArrayList<>();
        for (Personlinje person : t.personer()) {
            Kroner sum = person.sum(maaned, INGEN_SKJULT);
            Maanedstilstand tilstand = person.tilstand(maaned);
            boolean tall = sum != null && tilstand != Maanedstilstand.INGEN_RAPPORTERT;
            linjer.add(new Postlinje(
                    Art.PERSON,
                    person.navn(),
                    tall && sum != null ? Tekst.kr(sum) : "",
                    tilstand == Maanedstilstand.BELOEP ? "" : Datotekst.storForbokstav(tilstand.ord()),
                    null));
            if (!person.aapen()) {
                if (!person.serier().isEmpty()) {
                    String aapne = Tekst.av("detaljer.aapne", person.navn());
                    linjer.add(new Postlinje(Art.LUKKET, aapne, "", "", null, person.nummer()));
                }
                continue;
            }
            poster(person, maaned, true, linjer);
            int foer = linjer.size();
            poster(person, maaned, false, linjer);
            if (linjer.size() > foer) {
                linjer.add(foer, new Postlinje(Art.UTENFOR_SUM, Tekst.av("poster.utenforSum"), "", "", null));
            }
        }
        return List.copyOf(linjer);
    }

    private static void poster(Personlinje person, YearMonth maaned, boolean teller, List<Postlinje> linjer) {
        String forrige = "";
        for (Inntektsserie serie : person.serier()) {
            Seriecelle celle = serie.celle(maaned);
            if (celle == null || serie.teller() != teller) {
                continue;
            }
            if (!serie.utbetaler().equals(forrige)) {
                forrige = serie.utbetaler();
                linjer.add(
                        new Postlinje(Art.UTBETALER, forrige, utbetalersum(person, maaned, forrige, teller), "", null));
            }
            for (Inntektspost post : celle.poster()) {
                Kroner beloep = post.beloep();
                linjer.add(new Postlinje(
                        Art.POST,
                        serie.type(),
                        beloep == null ? Tekst.av("poster.utenBeloep") : Tekst.kr(beloep),
                        detalj(post),
                        serie.id()));
            }
        }
    }

    private static String utbetalersum(Personlinje person, YearMonth maaned, String utbetaler, boolean teller) {
        Kroner sum = Kroner.ZERO;
        int poster = 0;
        for (Inntektsserie serie : person.serier()) {
            Seriecelle celle = serie.celle(maaned);
            if (celle != null && serie.teller() == teller && serie.utbetaler().equals(utbetaler)) {
                sum = sum.pluss(celle.sum());
                poster += celle.poster().size();
            }
        }
        return poster > 1 ? Tekst.kr(sum) : "";
    }

    private static String detalj(Inntektspost post) {
        List<String> ledd = new ArrayList<>();
        ledd.add(Inntektstypenavn.gruppe(post.gruppe()));
        if (post.virksomhet() != null) {
            ledd.add(Tekst.av("poster.virksomhet", Utbetalernavn.gruppert(post.virksomhet())));
        }
        ledd.add(Inntektstypenavn.fordel(post.fordel()));
        LocalDate fra = post.etterbetalingFra();
        LocalDate til = post.etterbetalingTil();
        if (fra != null || til != null) {
            ledd.add(Tekst.av(
                    "poster.gjelder",
                    fra == null ? "…" : Datotekst.dato(fra),
                    til == null ? "…" : Datotekst.dato(til)));
        }
        return String.join(" · ", ledd);
    }

    /** The line as it is read aloud. */
    String opplest() {
        return detalj.isEmpty() ? tekst + " " + beloep : tekst + " " + beloep + ", " + detalj;
    }
}
