package bospor.simulator;

import bospor.simulator.skript.Skript;
import java.time.Clock;
import java.time.LocalDate;

/**
 * How a simulator is to be started.
 *
 * @param port the port on 127.0.0.1, 0 for any free one
 * @param forretningsdato the day it is in the training world, unless the script says another
 * @param klokke the real clock, by which grants and tokens are judged
 * @param skript settings and faults from the start
 */
public record SimulatorOppsett(int port, LocalDate forretningsdato, Clock klokke, Skript skript) {
    /** The day of the training world: January 2026 is complete, February is not, the last settlements are for 2024. */
    public static final LocalDate FORRETNINGSDATO = LocalDate.of(2026, 2, 12);

    /** Any free port, the ordinary day, the real clock and no faults. */
    public static SimulatorOppsett vanlig() {
        return new SimulatorOppsett(0, FORRETNINGSDATO, Clock.systemUTC(), Skript.TOMT);
    }

    /** The same on this port. */
    public SimulatorOppsett medPort(int ny) {
        return new SimulatorOppsett(ny, forretningsdato, klokke, skript);
    }

    /** The same on another day of the training world. */
    public SimulatorOppsett medForretningsdato(LocalDate ny) {
        return new SimulatorOppsett(port, ny, klokke, skript);
    }

    /** The same with another real clock. */
    public SimulatorOppsett medKlokke(Clock ny) {
        return new SimulatorOppsett(port, forretningsdato, ny, skript);
    }

    /** The same with this script. */
    public SimulatorOppsett medSkript(Skript nytt) {
        return new SimulatorOppsett(port, forretningsdato, klokke, nytt);
    }
}
