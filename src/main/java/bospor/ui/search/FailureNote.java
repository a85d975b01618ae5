package bospor.ui.search;

/**
 * A failure with what it struck; equal failures are told once.
 *
 * @param concerns the persons and sources, in words
 * @param reference what support needs to find the calls again, empty when there is nothing
 */
public record FailureNote(Failure failure, String concerns, String reference) {}
