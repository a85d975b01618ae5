package bospor.skatteetaten;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text of the HTML in a notice: no markup is ever shown or followed. */
final class RenTekst {
    private static final Pattern SKJULT = Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)");
    private static final Pattern LINJESKIFT = Pattern.compile("(?i)<(br|/p|/li|/tr|/h[1-6]|/div)\\b[^>]*>");
    private static final Pattern CELLE = Pattern.compile("(?i)</t[dh]\\b[^>]*>");
    private static final Pattern MERKE = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITET = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAVNGITTE = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ndash", "–"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("aelig", "æ"),
            Map.entry("oslash", "ø"),
            Map.entry("aring", "å"),
            Map.entry("AElig", "Æ"),
            Map.entry("Oslash", "Ø"),
            Map.entry("Aring", "Å"));

    private RenTekst() {}

    static String av(String html) {
        String tekst = SKJULT.matcher(html).replaceAll("");
        tekst = LINJESKIFT.matcher(tekst.replaceAll("\\s+", " ")).replaceAll("\n");
        tekst = MERKE.matcher(CELLE.matcher(tekst).replaceAll(" ")).replaceAll("");
        tekst = ENTITET.matcher(tekst).replaceAll(e -> Matcher.quoteReplacement(tegn(e.group(), e.group(1))));
        return tekst.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static String tegn(String hele, String navn) {
        if (!navn.startsWith("#")) {
            return NAVNGITTE.getOrDefault(navn, hele);
        }
        int nummer = navn.startsWith("#x")
                ? Integer.parseInt(navn, 2, navn.length(), 16)
                : Integer.parseInt(navn, 1, navn.length(), 10);
        boolean synlig = Character.isValidCodePoint(nummer) && !Character.isISOControl(nummer);
        return synlig ? Character.toString(nummer) : "";
    }
}
