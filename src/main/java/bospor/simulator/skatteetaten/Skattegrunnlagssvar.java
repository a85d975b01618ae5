package bospor.simulator.skatteetaten;

import bospor.simulator.befolkning.Registerperson;
import bospor.simulator.befolkning.Registerstatus;
import bospor.simulator.befolkning.Skatteoppgjoer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Expands a settlement to an answer of Summert skattegrunnlag v2. */
final class Skattegrunnlagssvar {
    private Skattegrunnlagssvar() {}

    static ObjectNode lag(Registerperson person, Skatteoppgjoer oppgjoer, String stadie) {
        ObjectNode rot = JsonNodeFactory.instance.objectNode();
        rot.put("personidentifikator", person.nummer().fulltNummer());
        rot.put("inntektsaar", Integer.toString(oppgjoer.aar()));
        if (person.status() == Registerstatus.SKJERMET_ALT) {
            return rot.put("stadie", stadie).put("skjermet", true);
        }
        rot.put("skjermet", person.status() == Registerstatus.SKJERMET_REDUSERT);
        ArrayNode grunnlag = rot.putArray("grunnlag");
        for (Skatteoppgjoer.Post post : oppgjoer.poster()) {
            grunnlag.addObject()
                    .put("tekniskNavn", post.navn())
                    .put("beloep", post.beloep())
                    .put("kategori", post.kategori());
        }
        rot.put("skatteoppgjoersdato", oppgjoer.dato().toString());
        rot.put("stadie", stadie);
        rot.put("ajourholdstidspunkt", oppgjoer.dato() + "T08:12:37.72Z");
        return rot;
    }
}
