package bospor.maskinporten.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the client needs of a certificate.
 *
 * @param organisation organisation number of the client's owner, when it is known
 * @param environment the environment in use; {@link KeyEnvironment#UNKNOWN} (training) takes any
 * @param now the moment
 */
public record KeyNeed(Optional<String> organisation, KeyEnvironment environment, Instant now) {
    private static final Duration SOON = Duration.ofDays(60);

    /** Everything that speaks against the certificate, the worst first; empty when it fits. */
    public List<KeyProblem> problems(CertificateCandidate candidate) {
        List<KeyProblem> found = new ArrayList<>();
        candidate.keyProblem().ifPresent(found::add);
        validity(candidate).ifPresent(found::add);
        organisation(candidate).ifPresent(found::add);
        issuer(candidate).ifPresent(found::add);
        if (candidate.use() == KeyUse.NON_REPUDIATION) {
            found.add(KeyProblem.SEAL);
        }
        if (candidate.use() == KeyUse.UNSTATED) {
            found.add(KeyProblem.USE_UNSTATED);
        }
        if (!candidate.chainKnown()) {
            found.add(KeyProblem.CHAIN_MISSING);
        }
        found.sort(null);
        return List.copyOf(found);
    }

    private Optional<KeyProblem> validity(CertificateCandidate candidate) {
        if (now.isAfter(candidate.notAfter())) {
            return Optional.of(KeyProblem.EXPIRED);
        }
        if (now.isBefore(candidate.notBefore())) {
            return Optional.of(KeyProblem.NOT_YET_VALID);
        }
        return now.plus(SOON).isAfter(candidate.notAfter()) ? Optional.of(KeyProblem.EXPIRES_SOON) : Optional.empty();
    }

    private Optional<KeyProblem> organisation(CertificateCandidate candidate) {
        if (candidate.organisationNumber().isEmpty()) {
            return Optional.of(KeyProblem.NO_ORGANISATION);
        }
        boolean other = organisation.isPresent() && !organisation.equals(candidate.organisationNumber());
        return other ? Optional.of(KeyProblem.OTHER_ORGANISATION) : Optional.empty();
    }

    private Optional<KeyProblem> issuer(CertificateCandidate candidate) {
        if (environment == KeyEnvironment.UNKNOWN) {
            return Optional.empty();
        }
        if (candidate.environment() == KeyEnvironment.UNKNOWN) {
            return Optional.of(KeyProblem.UNKNOWN_ISSUER);
        }
        return candidate.environment() == environment ? Optional.empty() : Optional.of(KeyProblem.WRONG_ENVIRONMENT);
    }
}
