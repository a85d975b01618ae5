package bospor.maskinporten.keys;

import bospor.maskinporten.keys.KeyProblem.Severity;
import java.util.List;

/**
 * A line of the certificate picker: a certificate and what speaks against it.
 *
 * @param problems the worst first; empty when nothing does
 */
public record CertificateChoice(CertificateCandidate candidate, List<KeyProblem> problems) {
    /** Keeps its own copy of the problems. */
    public CertificateChoice {
        problems = List.copyOf(problems);
    }

    /** Whether nothing but notes speaks against it, so that it may be chosen without asking. */
    public boolean fits() {
        return problems.stream().allMatch(problem -> problem.severity() == Severity.NOTE);
    }

    /** Whether a person may choose it; otherwise it is hidden, or shown under "vis utløpte" and cannot be chosen. */
    public boolean usable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.UNUSABLE);
    }

    /** Whether its only fault is its age. */
    public boolean onlyExpired() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.UNUSABLE)
                .allMatch(problem -> problem == KeyProblem.EXPIRED);
    }

    /** The weight of the worst that speaks against it. */
    Severity worst() {
        return problems.stream()
                .map(KeyProblem::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
    }

    long weighty() {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .count();
    }
}
