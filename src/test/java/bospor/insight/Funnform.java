package bospor.insight;

import bospor.insight.Detalj.Avstemming;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A finding in the form of the file of expected findings. */
final class Funnform {
    private Funnform() {}

    /** Posts are given one by one, or as a number where they are many. */
    static Map<String, @Nullable Object> av(Funn funn) {
        Map<String, @Nullable Object> ut = new LinkedHashMap<>();
        ut.put("art", funn.art().name());
        ut.put("person", funn.person());
        ut.put("maaneder", funn.maaneder().stream().map(String::valueOf).toList());
        if (funn.art() == Funnart.FLERE_UTBETALERE || funn.art() == Funnart.AARSAVSTEMMING) {
            ut.put("antallPoster", funn.poster().size());
        } else {
            ut.put(
                    "poster",
                    funn.poster().stream()
                            .map(p -> p.maaned() + " " + p.kode() + " " + p.beloep())
                            .toList());
        }
        if (!funn.rader().isEmpty()) {
            ut.put(
                    "rader",
                    funn.rader().stream()
                            .map(r -> r.tekniskNavn() + " " + r.beloep())
                            .toList());
        }
        if (funn.beloep() != null) {
            ut.put("beloep", funn.beloep().toString());
        }
        if (funn.spoersmaal() != null) {
            ut.put("spoersmaal", funn.spoersmaal().name());
        }
        String detalj = detalj(funn.detalj());
        if (!detalj.isEmpty()) {
            ut.put("detalj", detalj);
        }
        return ut;
    }

    private static String detalj(Detalj detalj) {
        return switch (detalj) {
            case Detalj.Ingen() -> "";
            case Detalj.Kilde(var k) -> kilde(k);
            case Detalj.Likner(var k, var nabo) -> kilde(k) + " likner " + nabo;
            case Detalj.Gjelder(var k, var fra, var til) -> kilde(k) + " " + fra + "–" + til;
            case Detalj.FraOppgjoeret(var art, var aar) -> art + " " + aar;
            case Detalj.Annen(int person) -> "person " + person;
            case Detalj.Avstemt(Avstemming a) ->
                a.gruppe() + " " + a.inntektsaar() + " rapportert " + a.rapportert() + " oppgjør " + a.oppgjoer() + " "
                        + a.utfall()
                        + a.forklaringer().stream()
                                .map(f -> " " + f.hva() + " " + f.beloep())
                                .collect(Collectors.joining());
        };
    }

    private static String kilde(Utbetalingskilde k) {
        return k.utbetaler() + "/" + k.gruppe() + "/" + k.kode();
    }

    /** What is likely to matter, in the form of the file. */
    static Map<String, List<Integer>> saerligAktuelt(Innsikt innsikt) {
        Map<String, List<Integer>> ut = new LinkedHashMap<>();
        innsikt.blindsoner().stream()
                .filter(Blindsone::saerligAktuell)
                .forEach(b -> ut.put(b.art().name(), b.personer()));
        return ut;
    }
}
