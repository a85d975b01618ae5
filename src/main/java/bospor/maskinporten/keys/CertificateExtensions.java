package bospor.maskinporten.keys;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the extensions that Java gives as bytes only: key identifiers and policies (RFC 5280 § 4.2.1). */
final class CertificateExtensions {
    private static final String SUBJECT_KEY = "2.5.29.14";
    private static final String AUTHORITY_KEY = "2.5.29.35";
    private static final String POLICIES = "2.5.29.32";
    private static final int OCTETS = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int SEQUENCE = 0x30;
    private static final int KEY_IDENTIFIER = 0x80;

    private CertificateExtensions() {}

    /** The identifier of the certificate's own key; read-only. */
    static Optional<ByteBuffer> subjectKey(X509Certificate certificate) {
        return value(certificate, SUBJECT_KEY).flatMap(value -> read(value, OCTETS));
    }

    /** The identifier of the key that signed the certificate. */
    static Optional<ByteBuffer> authorityKey(X509Certificate certificate) {
        return value(certificate, AUTHORITY_KEY)
                .flatMap(value -> read(value, SEQUENCE))
                .flatMap(fields -> read(fields, KEY_IDENTIFIER));
    }

    /** The object identifiers of the policies, in their order. */
    static List<String> policies(X509Certificate certificate) {
        List<String> found = new ArrayList<>();
        Optional<ByteBuffer> all = value(certificate, POLICIES).flatMap(value -> read(value, SEQUENCE));
        while (all.isPresent() && all.get().hasRemaining()) {
            Optional<ByteBuffer> policy = read(all.get(), SEQUENCE);
            if (policy.isEmpty()) {
                break;
            }
            read(policy.get(), OBJECT_IDENTIFIER)
                    .map(CertificateExtensions::dotted)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The extension's value, out of the octet string that wraps it. */
    private static Optional<ByteBuffer> value(X509Certificate certificate, String extension) {
        byte[] wrapped = certificate.getExtensionValue(extension);
        return wrapped == null ? Optional.empty() : read(ByteBuffer.wrap(wrapped), OCTETS);
    }

    /** The content of the next DER element when it has this tag, and the buffer stands after it. */
    private static Optional<ByteBuffer> read(ByteBuffer in, int tag) {
        try {
            if ((in.get() & 0xff) != tag) {
                return Optional.empty();
            }
            int length = in.get() & 0xff;
            if (length >= 0x80) {
                int bytes = length - 0x80;
                length = 0;
                for (int i = 0; i < bytes; i++) {
                    length = (length << 8) | (in.get() & 0xff);
                }
            }
            if (length < 0 || length > in.remaining()) {
                return Optional.empty();
            }
            ByteBuffer content = in.slice(in.position(), length);
            in.position(in.position() + length);
            return Optional.of(content);
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static String dotted(ByteBuffer encoded) {
        StringBuilder text = new StringBuilder();
        long part = 0;
        while (encoded.hasRemaining()) {
            int next = encoded.get();
            part = (part << 7) | (next & 0x7f);
            if (next >= 0) {
                if (text.length() == 0) {
                    long first = Math.min(part / 40, 2);
                    text.append(first).append('.').append(part - first * 40);
                } else {
                    text.append('.').append(part);
                }
                part = 0;
            }
        }
        return text.toString();
    }
}
