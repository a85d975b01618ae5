package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Attestering;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsetning.Art;
import bospor.casework.notat.Notatdata;
import bospor.json.Attestformat;
import bospor.json.Lesefeil;
import bospor.json.Notatformat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Checks the decisions that follow a note: that they are whole, about this note, in an unbroken row, and not somebody's own. */
final class Attestkontroll {
    /** The longest comment takes a tenth of it; what is larger is not drawn again. */
    private static final int STOERSTE = 1 << 16;

    private final Map<String, byte[]> vedlegg;
    private final List<Kontrollsetning> forhold;
    private final List<Kontrollsetning> avvik;
    private final SequencedMap<Integer, Attest> lest = new LinkedHashMap<>();

    Attestkontroll(Map<String, byte[]> vedlegg, List<Kontrollsetning> forhold, List<Kontrollsetning> avvik) {
        this.vedlegg = vedlegg;
        this.forhold = forhold;
        this.avvik = avvik;
    }

    /**
     * The decisions that can be read, by their numbers.
     *
     * @param data the note, null when it could not be read
     */
    SequencedMap<Integer, Attest> kontroller(String sjekksum, @Nullable Notatdata data) {
        String forrige = null;
        int ventet = 1;
        for (int nummer : Attestvedlegg.numre(vedlegg)) {
            byte[] json = Objects.requireNonNull(vedlegg.get(Attestvedlegg.navn(nummer)));
            if (nummer != ventet) {
                avvik.add(Kontrollsetning.av(Art.AVGJOERELSE_MANGLER, ventet));
            }
            ventet = nummer + 1;
            forrige = sjekk(nummer, json, sjekksum, forrige, data);
        }
        return lest;
    }

    /** Looks at one, and gives what the next must name. */
    private String sjekk(int nummer, byte[] json, String sjekksum, @Nullable String forrige, @Nullable Notatdata data) {
        try {
            if (json.length > STOERSTE) {
                throw new Lesefeil("", "Den er større enn en avgjørelse kan være.");
            }
            Attest a = Attestformat.les(json);
            en(nummer, a, json, sjekksum, forrige);
            if (data != null
                    && Attestering.sammeBruker(a.bruker(), data.utarbeidet().bruker())) {
                avvik.add(Kontrollsetning.av(Art.AVGJOERELSE_EGEN, nummer));
            }
        } catch (Lesefeil e) {
            avvik.add(Kontrollsetning.av(Art.AVGJOERELSE_SKADET, nummer, e.melding()));
        }
        return sha256(json);
    }

    private void en(int nummer, Attest a, byte[] json, String sjekksum, @Nullable String forrige) throws Lesefeil {
        lest.put(nummer, a);
        forhold.add(Attestvedlegg.setning(a));
        if (!Notatformat.sjekksum(json).equals(Notatformat.beregnetSjekksum(json))) {
            avvik.add(Kontrollsetning.av(Art.AVGJOERELSE_SJEKKSUM, nummer));
        }
        if (!a.notat().equals(sjekksum)) {
            avvik.add(Kontrollsetning.av(Art.AVGJOERELSE_ANNET_NOTAT, nummer));
        }
        if (!Objects.equals(a.forrige(), forrige)) {
            avvik.add(Kontrollsetning.av(Art.AVGJOERELSE_KJEDE, nummer));
        }
        if (a.forsegling() == null) {
            forhold.add(Kontrollsetning.av(Art.AVGJOERELSE_UFORSEGLET, nummer));
        } else if (!vedlegg.containsKey(Attestvedlegg.segl(nummer))) {
            avvik.add(Kontrollsetning.av(Art.AVGJOERELSE_UTEN_SEGL, nummer));
        }
    }

    /** SHA-256 of the bytes, lower-case hex. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("enhver Java har SHA-256", e);
        }
    }
}
