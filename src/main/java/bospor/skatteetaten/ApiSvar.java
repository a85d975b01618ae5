package bospor.skatteetaten;

import bospor.casework.Feil;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What came of asking an API: a JSON object, or why there is none. */
sealed interface ApiSvar {
    /** The answer 200 with a JSON object. */
    record Innhold(ObjectNode json, String korrelasjonsid) implements ApiSvar {
        /** Nothing of it: it is personal data. */
        @Override
        public String toString() {
            return "Innhold[***]";
        }
    }

    /** No content, by the contract. */
    record Uten(Oppslagsstatus status, Feil feil) implements ApiSvar {
        <T> Kildesvar<T> somKildesvar() {
            return new Kildesvar.IkkeHentet<>(status, feil);
        }
    }
}
