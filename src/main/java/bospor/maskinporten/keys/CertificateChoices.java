package bospor.maskinporten.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The model of the certificate picker: every certificate that was found, ranked, each with the reason for its place.
 *
 * @param all the best first
 * @param need what they were judged by
 */
public record CertificateChoices(List<CertificateChoice> all, KeyNeed need) {
    private static final Comparator<CertificateChoice> BEST_FIRST = Comparator.comparing(CertificateChoice::worst)
            .reversed()
            .thenComparingLong(CertificateChoice::weighty)
            .thenComparing(CertificateChoice::candidate, CertificateCandidate.BEST_FIRST);

    /** Keeps its own copy. */
    public CertificateChoices {
        all = List.copyOf(all);
    }

    /** The certificates, judged by what the client needs. */
    public static CertificateChoices of(List<CertificateCandidate> candidates, KeyNeed need) {
        return new CertificateChoices(
                candidates.stream()
                        .map(candidate -> new CertificateChoice(candidate, need.problems(candidate)))
                        .sorted(BEST_FIRST)
                        .toList(),
                need);
    }

    /** The lines to show; expired ones only when they are asked for. */
    public List<CertificateChoice> visible(boolean expiredToo) {
        return filtered(choice -> choice.usable() || (expiredToo && choice.onlyExpired()));
    }

    /** The lines not shown, whose reasons answer "why is my certificate not in the list". */
    public List<CertificateChoice> hidden(boolean expiredToo) {
        return filtered(choice -> !choice.usable() && !(expiredToo && choice.onlyExpired()));
    }

    /** The one certificate that may be chosen without asking; empty when none or several fit. */
    public Optional<CertificateChoice> preselected() {
        List<CertificateChoice> fitting = filtered(CertificateChoice::fits);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The line with this thumbprint. */
    public Optional<CertificateChoice> named(String thumbprint) {
        return all.stream()
                .filter(choice -> choice.candidate().thumbprint().equals(thumbprint))
                .findFirst();
    }

    /**
     * The question to ask when the certificate in the settings is gone, expired or soon will be, and a newer one of the same
     * kind is there. Nothing is switched without the answer.
     */
    public Optional<Renewal> renewal(String remembered) {
        Optional<CertificateChoice> old = named(remembered);
        boolean holds = old.isPresent()
                && old.get().problems().stream()
                        .noneMatch(problem -> problem == KeyProblem.EXPIRED || problem == KeyProblem.EXPIRES_SOON);
        if (holds) {
            return Optional.empty();
        }
        return all.stream()
                .filter(CertificateChoice::fits)
                .map(CertificateChoice::candidate)
                .filter(candidate ->
                        old.isEmpty() || renews(candidate, old.get().candidate()))
                .max(Comparator.comparing(CertificateCandidate::notAfter))
                .map(proposed -> new Renewal(remembered, old.map(CertificateChoice::candidate), proposed));
    }

    /**
     * A certificate that seems to take over from another.
     *
     * @param remembered the thumbprint in the settings
     * @param old the certificate with that thumbprint, when it is still there
     */
    public record Renewal(String remembered, Optional<CertificateCandidate> old, CertificateCandidate proposed) {}

    private static boolean renews(CertificateCandidate candidate, CertificateCandidate old) {
        return candidate.notAfter().isAfter(old.notAfter())
                && candidate.organisationNumber().equals(old.organisationNumber())
                && candidate.family() == old.family()
                && candidate.use() == old.use();
    }

    private List<CertificateChoice> filtered(Predicate<CertificateChoice> condition) {
        return all.stream().filter(condition).toList();
    }
}
