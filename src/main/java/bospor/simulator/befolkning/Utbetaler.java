package bospor.simulator.befolkning;

/**
 * One who reports payments in the a-ordning.
 *
 * @param id the short name the data files use
 * @param navn the name in the training text; the API tells organisation numbers only
 * @param opplysningspliktig organisation number of the reporting entity
 * @param virksomhet organisation number of the sub-unit
 */
public record Utbetaler(String id, String navn, String opplysningspliktig, String virksomhet) {}
