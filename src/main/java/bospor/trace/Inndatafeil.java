package bospor.trace;

/**
 * Input that cannot be calculated: where ({@code husstand[1].alder}) and what is wrong, in plain Norwegian that never
 * repeats the value.
 */
public record Inndatafeil(String sti, String melding) implements Beregningssvar, Boliggrensesvar {}
