package bospor.simulator.skript;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts the calls each rule is about and tells what happens to the next one. Thread-safe. */
public final class Regelteller {
    private final List<Telt> regler;

    private record Telt(Regel regel, AtomicInteger antall) {}

    /** Starts counting from nothing. */
    public Regelteller(List<Regel> regler) {
        this.regler = regler.stream().map(r -> new Telt(r, new AtomicInteger())).toList();
    }

    /** What happens to this call, in the order of the script. */
    public List<Virkning> neste(Api api, @Nullable String person) {
        return regler.stream()
                .filter(t -> t.regel.gjelder(api, person))
                .filter(t -> t.regel.treffer(t.antall.incrementAndGet()))
                .map(t -> t.regel.virkning())
                .toList();
    }
}
