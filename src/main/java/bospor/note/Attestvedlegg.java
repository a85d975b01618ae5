package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsetning.Art;
import bospor.text.Datotekst;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The attachments of decisions: their names, and what a decision says in words. */
final class Attestvedlegg {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final Pattern NAVN = Pattern.compile("bospor-attest-([1-9][0-9]?)\\.json");

    private Attestvedlegg() {}

    /** The name of the decision with this number, the first is 1. */
    static String navn(int nummer) {
        return "bospor-attest-" + nummer + ".json";
    }

    /** The name of the seal over that decision. */
    static String segl(int nummer) {
        return "bospor-attest-" + nummer + ".jws";
    }

    /** The numbers of the decisions among these attachments, in order. */
    static List<Integer> numre(Map<String, byte[]> vedlegg) {
        return vedlegg.keySet().stream()
                .map(NAVN::matcher)
                .filter(Matcher::matches)
                .map(m -> Integer.valueOf(m.group(1)))
                .sorted()
                .toList();
    }

    /** What the decision says: who, when, why. */
    static Kontrollsetning setning(Attest a) {
        return Kontrollsetning.av(
                a.avgjoerelse() == Attest.Avgjoerelse.ATTESTERT ? Art.ATTESTERT : Art.UNDERKJENT,
                ren(a.bruker()),
                tidspunkt(a.tid()),
                a.grunner().stream().map(Underkjenningsgrunn::tekst).collect(Collectors.joining("; ")),
                ren(a.kommentar()));
    }

    private static String tidspunkt(Instant tid) {
        ZonedDateTime her = tid.atZone(NORGE);
        return Datotekst.dato(her.toLocalDate()) + " kl. %02d.%02d".formatted(her.getHour(), her.getMinute());
    }

    /** Text from a file, without what could move a cursor. */
    private static String ren(String tekst) {
        return tekst.replaceAll("\\p{Cntrl}+", " ");
    }
}
