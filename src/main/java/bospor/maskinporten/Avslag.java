package bospor.maskinporten;

import bospor.http.Svar;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Maskinporten's refusal, in either of the two styles it uses.
 *
 * @param kode {@code MP-…} from {@code error_uri}, else recognised from the text, else null
 * @param beskrivelse what it says, without the trace id, identity numbers and tokens
 * @param sporingsId what support needs, null when there is none
 */
record Avslag(
        @Nullable String kode, String beskrivelse, @Nullable String sporingsId) {
    private static final Pattern KODE = Pattern.compile("/(MP-\\d{3})/?$");
    private static final Pattern SPORING =
            Pattern.compile("\\s*\\((?:trace_id|correlation id):\\s*([^)]{1,100})\\)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSONNUMMER = Pattern.compile("(?<!\\d)\\d{11}(?!\\d)");
    private static final Pattern JWT = Pattern.compile("eyJ[\\w.-]+");
    private static final int LENGST = 300;

    /** Texts of refusals that come without a code, with the code they have where there is one. */
    private static final Map<String, String> TEKSTER = Map.of(
            "grant is used before", "MP-012",
            "client not found", "MP-100",
            "invalid jwt claim aud", "MP-110",
            "does not match certificate orgno", "MP-122",
            "jwt is expired", "MP-130",
            "issue time is after now", "MP-130",
            "invalid scopes for client", "MP-200",
            "has not been granted access", "MP-250",
            "has not delegated access", "MP-251");

    /** The refusal in the answer, or nothing when the body is none of Maskinporten's. */
    static Optional<Avslag> les(Svar.Mottatt svar) {
        try {
            Map<String, Object> felter = JSONObjectUtils.parse(svar.kropp());
            if (!(felter.get("error") instanceof String feil)) {
                return Optional.empty();
            }
            String beskrivelse = felter.get("error_description") instanceof String b ? b : feil;
            Matcher sporing = SPORING.matcher(beskrivelse);
            String id = sporing.find() ? sporing.group(1).strip() : null;
            String uten = id == null ? beskrivelse : beskrivelse.substring(0, sporing.start());
            return Optional.of(new Avslag(kode(felter, beskrivelse), vasket(uten), id));
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    boolean erBruktFoer() {
        return "MP-012".equals(kode);
    }

    boolean gjelderKlokken() {
        return "MP-130".equals(kode);
    }

    private static @Nullable String kode(Map<String, Object> felter, String beskrivelse) {
        if (felter.get("error_uri") instanceof String adresse) {
            Matcher kode = KODE.matcher(adresse);
            if (kode.find()) {
                return kode.group(1);
            }
        }
        String tekst = beskrivelse.toLowerCase(Locale.ROOT);
        return TEKSTER.entrySet().stream()
                .filter(t -> tekst.contains(t.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String vasket(String tekst) {
        String uten = JWT.matcher(PERSONNUMMER.matcher(tekst).replaceAll("***")).replaceAll("***");
        return uten.length() > LENGST ? uten.substring(0, LENGST) + "…" : uten.strip();
    }
}
