package bospor.trace;

/**
 * Which rules were applied. The first number of the version changes with the meaning of a rule, the second with a fix in
 * the program.
 */
public record Regelsett(String id, String versjon) {}
