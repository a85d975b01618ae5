package bospor.casework.sjekk;

import java.util.function.Consumer;

/** Port: checks whether this machine can look anything up. Blocks, for seconds or more; never throws for what it finds. */
@FunctionalInterface
public interface Systemsjekk {
    /** Runs every check in order; {@code ferdig} hears of each as soon as it is done, on the thread that runs them. */
    Sjekkrapport kjoer(Consumer<Sjekkpunkt> ferdig);
}
