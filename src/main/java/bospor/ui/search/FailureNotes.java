package bospor.ui.search;

import bospor.casework.Feil;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a failure into words: what happened and what to do, whom it concerns, and what support needs. */
record FailureNotes(Function<Feil, Failure> explain, Texts texts, List<PersonProgress> persons) {
    /** The note of a failure that struck these parts. */
    FailureNote of(Feil failure, List<Outcome.Part> struck, Outcome outcome) {
        String concerns = struck.stream()
                .map(p -> texts.get(
                        "oppslag.gjelderDel", persons.get(p.person()).name(), texts.get("kilde.iSetning." + p.del())))
                .collect(Collectors.joining(", "));
        String ids = struck.stream()
                .map(outcome::correlation)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String code = failure.kode() == null ? "" : failure.kode();
        String reference =
                code.isEmpty() && ids.isEmpty() ? "" : texts.get("oppslag.referanse", (code + " " + ids).strip());
        return new FailureNote(explain.apply(failure), texts.get("oppslag.gjelder", concerns), reference);
    }
}
