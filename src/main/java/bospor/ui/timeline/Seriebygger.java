package bospor.ui.timeline;

import bospor.domain.Inntektspost;
import bospor.insight.Engangstyper;
import bospor.text.Inntektstypenavn;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts one person's posts into sources and gives each payer a colour and each type of the payer a pattern. */
final class Seriebygger {
    private static final int FARGER = 8;

    private final int person;
    private final String personnavn;
    private final Utbetalernavn utbetalere;
    private final Map<String, Integer> farger;
    private final List<String> andre = new ArrayList<>();

    Seriebygger(int person, String personnavn, Utbetalernavn utbetalere, Map<String, Integer> farger) {
        this.person = person;
        this.personnavn = personnavn;
        this.utbetalere = utbetalere;
        this.farger = farger;
    }

    /** One source for each payer, type and kind; payers in the order they first appear, one-offs after the regular. */
    List<Inntektsserie> bygg(List<Inntektspost> poster) {
        Map<@Nullable String, Map<Slag, List<Inntektspost>>> perUtbetaler = new LinkedHashMap<>();
        for (Inntektspost post : poster) {
            perUtbetaler
                    .computeIfAbsent(post.opplysningspliktig(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(Slag.av(post), _ -> new ArrayList<>())
                    .add(post);
        }
        List<Inntektsserie> serier = new ArrayList<>();
        perUtbetaler.forEach((utbetaler, slag) -> {
            for (boolean engang : new boolean[] {false, true}) {
                int n = 0;
                for (Map.Entry<Slag, List<Inntektspost>> e : slag.entrySet()) {
                    if (e.getKey().engang() == engang) {
                        serier.add(serie(utbetaler, e.getKey(), e.getValue(), n++));
                    }
                }
            }
        });
        return List.copyOf(serier);
    }

    /** One source with the month's totals: whoever looks has not asked for payers and types. */
    List<Inntektsserie> lukket(List<Inntektspost> poster) {
        Map<YearMonth, List<Inntektspost>> perMaaned = new TreeMap<>();
        poster.stream()
                .filter(Inntektspost::tellerISum)
                .forEach(p -> perMaaned
                        .computeIfAbsent(Objects.requireNonNull(p.maaned()), _ -> new ArrayList<>())
                        .add(p));
        if (perMaaned.isEmpty()) {
            return List.of();
        }
        Map<YearMonth, Seriecelle> celler = new TreeMap<>();
        perMaaned.forEach((maaned, egne) -> celler.put(maaned, Seriecelle.sum(egne)));
        String id = "p" + person + "|lukket";
        int farge = farger.computeIfAbsent(id, _ -> farger.size());
        return List.of(new Inntektsserie(
                id,
                person,
                personnavn,
                Tekst.av("detaljer.utbetaler"),
                Tekst.av("detaljer.sum"),
                false,
                true,
                farge % FARGER + 1,
                Moenster.nummer(farge / FARGER, false),
                celler));
    }

    private Inntektsserie serie(@Nullable String utbetaler, Slag slag, List<Inntektspost> poster, int n) {
        String utbetalerNoekkel = "p" + person + "|" + noekkel(utbetaler);
        int farge = farger.computeIfAbsent(utbetalerNoekkel, _ -> farger.size());
        Map<YearMonth, List<Inntektspost>> perMaaned = new HashMap<>();
        for (Inntektspost post : poster) {
            perMaaned
                    .computeIfAbsent(Objects.requireNonNull(post.maaned()), _ -> new ArrayList<>())
                    .add(post);
        }
        Map<YearMonth, Seriecelle> celler = new TreeMap<>();
        perMaaned.forEach((maaned, egne) -> celler.put(maaned, Seriecelle.av(egne)));
        return new Inntektsserie(
                utbetalerNoekkel + "|" + slag,
                person,
                personnavn,
                utbetalere.av(utbetaler),
                slag.navn(),
                slag.engang(),
                slag.teller(),
                farge % FARGER + 1,
                Moenster.nummer(n + farge / FARGER, slag.engang()),
                celler);
    }

    /** A private employer's identity number must not live on in ids that may reach a log: such payers are numbered. */
    private String noekkel(@Nullable String utbetaler) {
        if (utbetaler == null) {
            return "-";
        }
        if (utbetaler.length() == 9) {
            return utbetaler;
        }
        if (!andre.contains(utbetaler)) {
            andre.add(utbetaler);
        }
        return "#" + andre.indexOf(utbetaler);
    }

    private record Slag(
            String gruppe, String kode, @Nullable String fordel, boolean etterbetaling, boolean engang) {
        static Slag av(Inntektspost post) {
            return new Slag(
                    post.gruppe(), post.kode(), post.fordel(), Engangstyper.etterbetaling(post), Engangstyper.er(post));
        }

        boolean teller() {
            return fordel == null || fordel.equals("kontantytelse");
        }

        String navn() {
            String navn = Inntektstypenavn.av(gruppe, kode);
            return etterbetaling ? Tekst.av("serie.etterbetaling", navn) : navn;
        }

        @Override
        public String toString() {
            return gruppe + "." + kode + "." + fordel + (etterbetaling ? ".etterbetaling" : "");
        }
    }
}
