package bospor.simulator.skatteetaten;

import bospor.simulator.http.Svar;
import bospor.simulator.skript.Svarendring;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Turns an ordinary answer into the answer that is sent, with the changes a script orders. */
final class Svarendrer {
    private Svarendrer() {}

    static Svar svar(Tjeneste tjeneste, ObjectNode svar, boolean xml, List<Svarendring> endringer) {
        return xml ? Svar.av(200, "application/xml", Xmlform.av(tjeneste, svar)) : Svar.json(200, svar.toString());
    }
}
