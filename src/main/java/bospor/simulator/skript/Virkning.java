package bospor.simulator.skript;

import bospor.simulator.http.Levering;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a call that a rule is about. */
public sealed interface Virkning {
    /** Answers with the fault this code stands for: {@code IM-…}, {@code SSG-…}, {@code TD-…}, {@code DAS-…}, {@code MP-…}. */
    record Kode(String kode) implements Virkning {}

    /**
     * Answers with exactly this.
     *
     * @param kropp null for no body at all
     * @param html whether the body is the page of a gateway, whatever {@code kropp} says
     */
    record Fast(int status, @Nullable String kropp, String type, boolean html, Map<String, String> hoder)
            implements Virkning {
        /** Keeps its own copy of the headers. */
        public Fast {
            hoder = Map.copyOf(hoder);
        }
    }

    /** Waits before the ordinary answer. */
    record Vent(Duration tid) implements Virkning {}

    /** Never answers. */
    record Heng() implements Virkning {}

    /** Resets the connection. */
    record Brudd(Levering.Brudd sted) implements Virkning {}

    /** Sends the body slowly. */
    record Drypp(int byteOmGangen, int hvertMs) implements Virkning {}

    /** Makes the body this much larger; it is streamed. */
    record Stor(int megabyte) implements Virkning {}

    /** Changes the ordinary answer. */
    record Endre(List<Svarendring> endringer) implements Virkning {
        /** Keeps its own copy. */
        public Endre {
            endringer = List.copyOf(endringer);
        }
    }

    /** Puts a wrong time in the {@code Date} header. */
    record Dato(Duration forskyvning) implements Virkning {}

    /** Gives tokens that live this many seconds. */
    record Levetid(int sekunder) implements Virkning {}
}
