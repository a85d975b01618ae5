package bospor.ui.search;

/**
 * A failure as told to the case worker.
 *
 * @param what what happened
 * @param meaning what it means for the case
 * @param advice what to do now
 */
public record Failure(String what, String meaning, String advice) {}
