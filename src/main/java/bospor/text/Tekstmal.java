package bospor.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places {0}, {1} …; a part in [brackets] is left out when a value in it is missing. */
final class Tekstmal {
    private static final Pattern DEL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLASS = Pattern.compile("\\{(\\d)}");

    private Tekstmal() {}

    static String fyll(String mal, List<String> verdier) {
        String uten = DEL.matcher(mal)
                .replaceAll(d -> Matcher.quoteReplacement(harAlle(d.group(1), verdier) ? d.group(1) : ""));
        return PLASS.matcher(uten).replaceAll(p -> Matcher.quoteReplacement(verdi(p.group(1), verdier)));
    }

    private static boolean harAlle(String del, List<String> verdier) {
        return PLASS.matcher(del)
                .results()
                .noneMatch(p -> verdi(p.group(1), verdier).isEmpty());
    }

    private static String verdi(String nummer, List<String> verdier) {
        int n = Integer.parseInt(nummer);
        return n < verdier.size() ? verdier.get(n) : "";
    }
}
