package bospor.maskinporten.keys;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;

/**
 * Keys of this installation that are registered on the client at Maskinporten under a name ({@code kid}), instead of the
 * enterprise certificate. They lie in an ordinary store with a certificate of their own making, which nobody looks at:
 * neither owner nor issuer nor age of it counts.
 */
public final class ClientKeySource implements KeySource {
    private final KeySource keys;
    private final String kid;

    /** The keys of the store, sent under this name. */
    public ClientKeySource(KeySource keys, String kid) {
        this.keys = keys;
        this.kid = kid;
    }

    /** The keys that can sign for Maskinporten. */
    @Override
    public List<CertificateCandidate> list() throws KeyUnavailable {
        return keys.list().stream().filter(CertificateCandidate::suitableKey).toList();
    }

    @Override
    public SigningIdentity open(String thumbprint) throws KeyUnavailable {
        return keys.open(thumbprint);
    }

    /** The public half, as JSON (RFC 7517) to be registered on the client in Samarbeidsportalen. */
    public String registration(SigningIdentity identity) {
        return new RSAKey.Builder((RSAPublicKey) identity.certificate().getPublicKey())
                .keyID(kid)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build()
                .toJSONString();
    }
}
