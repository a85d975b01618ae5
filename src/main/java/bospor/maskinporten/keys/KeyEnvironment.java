package bospor.maskinporten.keys;

import java.util.List;
import java.util.regex.Pattern;

/** Which of Maskinporten's environments a certificate or a client belongs to. */
public enum KeyEnvironment {
    PRODUCTION,
    TEST,
    /** Nothing tells. */
    UNKNOWN;

    /** Test authorities say so in their name: "Buypass Class 3 Test4 CA …", "Commfides … - TEST". */
    private static final Pattern TEST_WORD = Pattern.compile("\\bTEST\\d*\\b", Pattern.CASE_INSENSITIVE);

    private static final String COMMFIDES_TEST_POLICIES = "2.16.578.1.29.913.";

    static KeyEnvironment of(String issuer, IssuerFamily family, List<String> policies) {
        if (TEST_WORD.matcher(issuer).find()
                || policies.stream().anyMatch(policy -> policy.startsWith(COMMFIDES_TEST_POLICIES))) {
            return TEST;
        }
        return family == IssuerFamily.OTHER ? UNKNOWN : PRODUCTION;
    }
}
