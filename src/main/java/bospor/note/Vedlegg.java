package bospor.note;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to a note.
 *
 * @param type the MIME type
 * @param forhold what it is to the pages, as PDF names it: {@code Data}, {@code Supplement}
 */
record Vedlegg(String navn, String type, String forhold, String beskrivelse, byte[] innhold) {
    /** The data of a note. */
    static final String DATA = "bospor-notat.json";

    /** The seal over the data. */
    static final String SEGL = "bospor-segl.jws";

    @Override
    public boolean equals(@Nullable Object annet) {
        return annet instanceof Vedlegg v
                && navn.equals(v.navn)
                && type.equals(v.type)
                && forhold.equals(v.forhold)
                && beskrivelse.equals(v.beskrivelse)
                && Arrays.equals(innhold, v.innhold);
    }

    @Override
    public int hashCode() {
        return Objects.hash(navn, Arrays.hashCode(innhold));
    }

    /** The name and the size: the content is somebody's income. */
    @Override
    public String toString() {
        return "Vedlegg[" + navn + ", " + innhold.length + " byte]";
    }
}
