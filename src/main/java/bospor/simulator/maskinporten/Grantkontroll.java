package bospor.simulator.maskinporten;

import bospor.simulator.maskinporten.Klientregister.RegistrertNoekkel;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every check Maskinporten makes on a grant before it gives a token, in the order it makes them. */
final class Grantkontroll {
    private static final long MAKS_LEVETID = 120;
    private static final long KLOKKESLARK = 10;
    private static final Duration NOEKKEL_GYLDIG = Duration.ofDays(365);

    private final Klientregister register;
    private final Sertifikatkontroll sertifikater;
    private final Clock klokke;
    private final Set<String> brukte = ConcurrentHashMap.newKeySet();

    Grantkontroll(Klientregister register, X509Certificate rot, Clock klokke) {
        this.register = register;
        this.sertifikater = new Sertifikatkontroll(rot, klokke);
        this.klokke = klokke;
    }

    /**
     * What the token will say.
     *
     * @param leverandoer the supplier that asks for the consumer, null when the consumer asks itself
     * @param amr how the client proved who it is
     */
    record Innvilget(
            Klient klient, String konsument, @Nullable String leverandoer, String scope, String amr, Object mottaker) {}

    /**
     * Judges the grant.
     *
     * @param forskyvning how much Maskinporten's clock is ahead of the real time
     */
    Innvilget kontroller(@Nullable String assertion, String utsteder, Duration forskyvning) throws AvslaattException {
        Grant grant = Grant.les(assertion);
        Klient klient = register.klient(grant.paakrevd("iss"))
                .orElseThrow(() -> new AvslaattException(Avslag.forKode("MP-100")));
        if (!utsteder.equals(grant.krav().get("aud"))) {
            throw new AvslaattException(Avslag.forKode("MP-110"));
        }
        kontrollerSignatur(grant, noekkel(grant, klient));
        kontrollerTid(grant, klokke.instant().plus(forskyvning));
        String jti = grant.tekst("jti");
        String kjennetegn = jti == null ? grant.jws().getParsedString() : jti;
        if (!brukte.add(klient.id() + " " + kjennetegn)) {
            throw new AvslaattException(Avslag.forKode("MP-012"));
        }
        if (grant.krav().containsKey("authorization_details")) {
            throw new AvslaattException(Avslag.forKode("MP-301"));
        }
        String amr = grant.kid() == null ? "virksomhetssertifikat" : "private_key_jwt";
        Object mottaker = grant.krav().getOrDefault("resource", "unspecified");
        String scope = grant.paakrevd("scope");
        String paaVegneAv = grant.tekst("consumer_org");
        kontrollerTilgang(klient, paaVegneAv, scope);
        return paaVegneAv == null
                ? new Innvilget(klient, klient.org(), null, scope, amr, mottaker)
                : new Innvilget(klient, paaVegneAv, klient.org(), scope, amr, mottaker);
    }

    private RSAPublicKey noekkel(Grant grant, Klient klient) throws AvslaattException {
        String kid = grant.kid();
        Object x5c = grant.x5c();
        if (kid != null && x5c != null) {
            throw new AvslaattException(Avslag.parameter("kid and x5c"));
        }
        if (klient.egneNoekler() && kid == null) {
            throw new AvslaattException(Avslag.grant(
                    null, "Invalid JWT. The client requires pre-registered jwk and no key identifier (kid) provided"));
        }
        if (kid == null) {
            return sertifikater.noekkel(x5c, klient);
        }
        RegistrertNoekkel registrert = register.noekkel(klient.id(), kid)
                .orElseThrow(
                        () -> new AvslaattException(Avslag.grant(null, "Unknown key identifier (kid) for client")));
        if (registrert.registrert().plus(NOEKKEL_GYLDIG).isBefore(klokke.instant())) {
            throw new AvslaattException(Avslag.forKode("MP-121"));
        }
        return registrert.noekkel();
    }

    private static void kontrollerSignatur(Grant grant, RSAPublicKey noekkel) throws AvslaattException {
        try {
            if (!grant.jws().verify(new RSASSAVerifier(noekkel))) {
                throw new AvslaattException(Avslag.forKode("MP-124"));
            }
        } catch (JOSEException e) {
            throw new AvslaattException(Avslag.forKode("MP-124"));
        }
    }

    private static void kontrollerTid(Grant grant, Instant naa) throws AvslaattException {
        long iat = grant.sekunder("iat");
        long exp = grant.sekunder("exp");
        if (exp - iat > MAKS_LEVETID || exp <= iat) {
            throw new AvslaattException(Avslag.parameter("exp"));
        }
        long foran = Duration.between(naa, Instant.ofEpochSecond(iat)).toMillis();
        if (foran >= KLOKKESLARK * 1000) {
            throw new AvslaattException(Avslag.grant(null, "Issue time is after now"));
        }
        if (foran <= -KLOKKESLARK * 1000 || exp <= naa.getEpochSecond()) {
            throw new AvslaattException(Avslag.forKode("MP-130"));
        }
    }

    private void kontrollerTilgang(Klient klient, @Nullable String paaVegneAv, String scopes) throws AvslaattException {
        if (paaVegneAv != null && !paaVegneAv.matches("\\d{9}")) {
            throw new AvslaattException(Avslag.parameter("consumer_org"));
        }
        if (klient.org().equals(paaVegneAv)) {
            throw new AvslaattException(Avslag.grant(
                    null,
                    "Validation of JWT claim failed: The combination consumer_org in claim and delegation scope on"
                            + " client is invalid"));
        }
        String konsument = paaVegneAv == null ? klient.org() : paaVegneAv;
        for (String scope : scopes.split(" ", -1)) {
            if (!klient.scopes().contains(scope)) {
                throw new AvslaattException(Avslag.forKode("MP-200").medDetalj(", " + scope));
            }
            if (!register.harTilgang(konsument, scope)) {
                throw new AvslaattException(
                        Avslag.forbudt("MP-250", "Consumer has not been granted access to the scope " + scope));
            }
            if (paaVegneAv != null && !register.harDelegert(paaVegneAv, klient.org(), scope)) {
                throw new AvslaattException(Avslag.forbudt(
                        "MP-251",
                        "Consumer %s has not delegated access to the scope %s to supplier %s"
                                .formatted(paaVegneAv, scope, klient.org())));
            }
        }
    }
}
