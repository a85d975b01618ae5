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
 * @param kode {@code MP-…} from {@code error_uri}, else recognised from the text (with a name of ours for the refusals that
 *     have no code), else null
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
    private static final Map<String, String> TEKSTER = Map.ofEntries(
            Map.entry("invalid parameter value", "MP-011"),
            Map.entry("grant is used before", "MP-012"),
            Map.entry("client not found", "MP-100"),
            Map.entry("invalid jwt claim aud", "MP-110"),
            Map.entry("signed with an invalid certificate", "MP-120"),
            Map.entry("expired key", "MP-121"),
            Map.entry("does not match certificate orgno", "MP-122"),
            Map.entry("invalid jwt header x5c", "MP-123"),
            Map.entry("invalid jwt signature", "MP-124"),
            Map.entry("jwt is expired", "MP-130"),
            Map.entry("issue time is after now", "MP-130"),
            Map.entry("invalid scopes for client", "MP-200"),
            Map.entry("scopes not allowed for maskinporten", "MP-201"),
            Map.entry("has not been granted access", "MP-250"),
            Map.entry("has not delegated access", "MP-251"),
            Map.entry("unknown authorization details type", "MP-301"),
            Map.entry("unknown fields in the authorization details", "MP-302"),
            Map.entry("invalid authorization details values", "MP-303"),
            Map.entry("unknown key identifier (kid)", "UKJENT_KID"),
            Map.entry("requires pre-registered jwk", "KREVER_KID"),
            Map.entry("combination consumer_org in claim and delegation", "EGEN_VIRKSOMHET"));

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
