package bospor.ui.timeline;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.insight.Blindsone;
import bospor.insight.Detalj;
import bospor.insight.Funn;
import bospor.insight.Funnart;
import bospor.insight.Utbetalingskilde;
import bospor.text.Datotekst;
import bospor.text.Inntektstypenavn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of findings: what was seen, where, and what to ask. The findings themselves hold no words. */
final class Funntekst {
    private final List<String> navn;
    private final Utbetalernavn utbetalere;

    /**
     * The sentences of a household.
     *
     * @param navn what to call the persons, by their place in the look-up
     */
    Funntekst(List<String> navn, Utbetalernavn utbetalere) {
        this.navn = List.copyOf(navn);
        this.utbetalere = utbetalere;
    }

    /** {@code Tre utbetalinger?} */
    String tittel(Funn f) {
        return switch (f.detalj()) {
            case Detalj.FraOppgjoeret(var art, var _) -> Tekst.av("funn." + f.art() + "." + art + ".tittel");
            case Detalj.Avstemt(var a) -> Tekst.av("funn." + f.art() + "." + a.utfall() + ".tittel");
            default -> Tekst.av("funn." + f.art() + ".tittel");
        };
    }

    /** What was seen, in one or two sentences. */
    String tekst(Funn f) {
        String hvem = f.person() == null ? Tekst.av("husstanden") : navn.get(f.person());
        String beloep = f.beloep() == null ? "" : Tekst.kr(f.beloep());
        String naar = maaneder(f.maaneder());
        String kilde = f.kilde().map(this::kilde).orElse("");
        String tekst = switch (f.detalj()) {
            case Detalj.Likner(var _, var nabo) -> Tekst.av(noekkel(f), kilde, beloep, naar, Datotekst.maaned(nabo));
            case Detalj.Gjelder(var _, var fra, var til) ->
                Tekst.av(noekkel(f), kilde, beloep, naar, periode(fra, til));
            case Detalj.FraOppgjoeret(var art, var aar) ->
                Tekst.av("funn." + f.art() + "." + art + ".tekst", aar, beloep);
            case Detalj.Avstemt(var a) -> avstemt(f, a);
            case Detalj.Annen(int annen) -> Tekst.av("funn.ANNET_NUMMER.samme", navn.get(annen));
            case Detalj.Kilde(var k) when f.art() == Funnart.FERIEOPPGJOER -> ferie(f, k, naar);
            case Detalj.Kilde _ -> Tekst.av(noekkel(f), kilde, beloep, naar);
            case Detalj.Ingen() ->
                f.art() == Funnart.ANNET_NUMMER && f.maaneder().isEmpty()
                        ? Tekst.av("funn.ANNET_NUMMER.dnummer")
                        : Tekst.av(noekkel(f), naar);
        };
        return hvem + ": " + Datotekst.storForbokstav(tekst);
    }

    /** What to ask or decide, empty when it is only good to know. */
    String spoersmaal(Funn f) {
        return f.spoersmaal() == null ? "" : Tekst.av("spoersmaal." + f.spoersmaal());
    }

    /** What cannot be seen, and for whom it is likely to matter. */
    String blindsone(Blindsone b) {
        String tekst = Tekst.av("blindsone." + b.art());
        return b.saerligAktuell()
                ? tekst + " "
                        + Tekst.av(
                                "blindsone.gjelder",
                                opplisting(b.personer().stream().map(navn::get).toList()))
                : tekst;
    }

    private static String noekkel(Funn f) {
        return "funn." + f.art() + ".tekst";
    }

    private String ferie(Funn f, Utbetalingskilde k, String naar) {
        Kroner penger = sum(f, false);
        Kroner trekk = sum(f, true);
        String utbetaler = utbetalere.av(k.utbetaler());
        return trekk.erNull()
                ? Tekst.av("funn.FERIEOPPGJOER.bareFeriepenger", utbetaler, Tekst.kr(penger), naar)
                : Tekst.av(
                        "funn.FERIEOPPGJOER.medTrekk",
                        utbetaler,
                        Tekst.kr(penger),
                        naar,
                        Tekst.kr(trekk),
                        Tekst.kr(penger.pluss(trekk)));
    }

    private static Kroner sum(Funn f, boolean negative) {
        return f.poster().stream()
                .map(Inntektspost::beloep)
                .filter(b -> b != null && b.erNegativ() == negative)
                .reduce(Kroner.ZERO, Kroner::pluss);
    }

    private static String avstemt(Funn f, Detalj.Avstemming a) {
        String forklart = opplisting(a.forklaringer().stream()
                .map(x -> Tekst.av("forklaring." + x.hva(), Tekst.kr(x.beloep())))
                .toList());
        String avvik = f.beloep() == null ? "" : Tekst.kr(f.beloep());
        return Tekst.av(
                        "funn.AARSAVSTEMMING." + a.utfall() + ".tekst",
                        Tekst.av("avstemming." + a.gruppe()),
                        a.inntektsaar(),
                        Tekst.kr(a.rapportert()),
                        Tekst.kr(a.oppgjoer()),
                        forklart,
                        avvik)
                .strip();
    }

    /** {@code lønn fra Kystbuss Demo AS}, {@code uføretrygd fra Nav}. */
    private String kilde(Utbetalingskilde k) {
        String type = k.erLoenn() ? Tekst.av("funn.loenn") : Inntektstypenavn.av(k.gruppe(), k.kode());
        return Tekst.av("funn.fra", litenForbokstav(type), utbetalere.av(k.utbetaler()));
    }

    private static String litenForbokstav(String tekst) {
        boolean forkortelse = tekst.length() > 1 && Character.isUpperCase(tekst.charAt(1));
        return forkortelse ? tekst : tekst.substring(0, 1).toLowerCase(Locale.ROOT) + tekst.substring(1);
    }

    private static String periode(@Nullable LocalDate fra, @Nullable LocalDate til) {
        return (fra == null ? "…" : Datotekst.dato(fra)) + "–" + (til == null ? "…" : Datotekst.dato(til));
    }

    /** {@code januar 2025–mars 2025 og mai 2025}: months that follow each other are one run. */
    static String maaneder(List<YearMonth> maaneder) {
        List<String> loep = new ArrayList<>();
        for (int i = 0; i < maaneder.size(); ) {
            int j = i;
            while (j + 1 < maaneder.size()
                    && maaneder.get(j + 1).equals(maaneder.get(j).plusMonths(1))) {
                j++;
            }
            String fra = Datotekst.maaned(maaneder.get(i));
            loep.add(i == j ? fra : fra + "–" + Datotekst.maaned(maaneder.get(j)));
            i = j + 1;
        }
        return opplisting(loep);
    }

    private static String opplisting(List<String> ledd) {
        return ledd.size() < 2
                ? String.join("", ledd)
                : ledd.subList(0, ledd.size() - 1).stream().collect(Collectors.joining(", ")) + " " + Tekst.av("og")
                        + " " + ledd.getLast();
    }
}
