package bospor.casework.attestering;

import bospor.casework.attestering.Attest.Avgjoerelse;
import java.util.List;

/** What a supervisor has chosen for a note. */
public record Beslutning(Avgjoerelse avgjoerelse, List<Underkjenningsgrunn> grunner, String kommentar) {
    /** Keeps its own copy of the list, and the comment without spaces around it. */
    public Beslutning {
        grunner = List.copyOf(grunner);
        kommentar = kommentar.strip();
    }
}
