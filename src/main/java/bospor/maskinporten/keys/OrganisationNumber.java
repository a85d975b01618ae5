package bospor.maskinporten.keys;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Finds the Norwegian organisation number in the subject of a certificate. */
final class OrganisationNumber {
    private static final Map<String, String> NAMES =
            Map.of("2.5.4.97", "organizationIdentifier", "2.5.4.5", "serialNumber");
    private static final Pattern NINE_AT_END = Pattern.compile("(?:^|.*[^0-9])([0-9]{9})$");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private OrganisationNumber() {}

    /** The number by the present standard (2.5.4.97), then by the older ways: serialNumber, the end of O. */
    static Optional<String> of(X509Certificate certificate) {
        return attribute(certificate, "organizationIdentifier")
                .flatMap(OrganisationNumber::nineAtEnd)
                .or(() -> attribute(certificate, "serialNumber").filter(OrganisationNumber::isValid))
                .or(() -> attribute(certificate, "O").flatMap(OrganisationNumber::nineAtEnd));
    }

    static Optional<String> attribute(X509Certificate certificate, String name) {
        String subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMES);
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(name))
                            .map(Rdn::getValue)
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    /** Whether this is nine digits with the right control digit (modulus 11). */
    static boolean isValid(String number) {
        if (number.length() != 9 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        int control = (11 - sum % 11) % 11;
        return control == number.charAt(8) - '0';
    }

    private static Optional<String> nineAtEnd(String text) {
        Matcher found = NINE_AT_END.matcher(text);
        return found.matches() ? Optional.of(found.group(1)).filter(OrganisationNumber::isValid) : Optional.empty();
    }
}
