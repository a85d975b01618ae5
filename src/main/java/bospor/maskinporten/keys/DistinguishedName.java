package bospor.maskinporten.keys;

import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Reads single attributes of the name of a subject or an issuer. */
final class DistinguishedName {
    /** Without these Java shows the two as numbers with an encoded value. */
    private static final Map<String, String> NAMES =
            Map.of("2.5.4.97", "organizationIdentifier", "2.5.4.5", "serialNumber");

    private DistinguishedName() {}

    static Optional<String> attribute(X500Principal name, String type) {
        try {
            return new LdapName(readable(name))
                    .getRdns().stream()
                            .flatMap(rdn -> value(rdn, type).stream())
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    static String readable(X500Principal name) {
        return name.getName(X500Principal.RFC2253, NAMES);
    }

    /** Also in a name whose parts hold several attributes, as {@code OU=x+2.5.4.97=y}. */
    private static Optional<String> value(Rdn rdn, String type) {
        try {
            Attribute attribute = rdn.toAttributes().get(type);
            Object value = attribute == null ? null : attribute.get();
            return value instanceof String text ? Optional.of(text) : Optional.empty();
        } catch (NamingException e) {
            return Optional.empty();
        }
    }
}
