package bospor.maskinporten.keys;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;

/** Finds the Norwegian organisation number in the subject of a certificate. */
final class OrganisationNumber {
    private static final Pattern NINE_AT_END = Pattern.compile("(?:^|.*[^0-9])([0-9]{9})$");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private OrganisationNumber() {}

    /** The number by the present standard (2.5.4.97), then by the older ways: serialNumber, the end of O. */
    static Optional<String> of(X509Certificate certificate) {
        X500Principal subject = certificate.getSubjectX500Principal();
        return DistinguishedName.attribute(subject, "organizationIdentifier")
                .flatMap(OrganisationNumber::nineAtEnd)
                .or(() -> DistinguishedName.attribute(subject, "serialNumber").filter(OrganisationNumber::isValid))
                .or(() -> DistinguishedName.attribute(subject, "O").flatMap(OrganisationNumber::nineAtEnd));
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
