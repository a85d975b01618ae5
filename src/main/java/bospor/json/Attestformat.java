package bospor.json;

import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.casework.notat.Forsegling;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The format {@code bospor.attest/1}: one decision about a note, in canonical form (RFC 8785), with the note's checksum, the
 * decision before it, and a checksum of its own.
 */
public final class Attestformat {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "bospor.attest/1";

    private static final String SJEKKSUM = "sjekksum";
    private static final String UTFORMING = "utforming";
    private static final int HOEYESTE_UTFORMING = 1000;
    private static final Felter FELTER = Felter.av(
            9,
            "format",
            "notat",
            "avgjoerelse",
            "grunner",
            "kommentar",
            "bruker",
            "tid",
            "forsegling",
            SJEKKSUM,
            "forrige",
            UTFORMING);
    private static final Map<String, Attest.Avgjoerelse> AVGJOERELSER = Navn.av(Attest.Avgjoerelse.class);
    private static final Map<String, Underkjenningsgrunn> GRUNNER = Navn.av(Underkjenningsgrunn.class);

    private Attestformat() {}

    /** The decision with its checksum, in canonical form. */
    public static byte[] skriv(Attest attest) {
        try {
            byte[] kanonisk = KanoniskJson.av(Jsonskriver.skriv(ut -> ut.objekt(() -> felter(ut, attest))));
            return KanoniskJson.med(SJEKKSUM, Notatformat.beregnetSjekksum(kanonisk), kanonisk);
        } catch (Lesefeil e) {
            throw new IllegalStateException("det som nettopp er skrevet, skal kunne leses", e);
        }
    }

    private static void felter(Jsonskriver ut, Attest a) throws IOException {
        ut.felt("format", FORMAT);
        ut.felt("notat", a.notat());
        ut.felt("forrige", a.forrige());
        ut.felt("avgjoerelse", a.avgjoerelse());
        ut.liste("grunner", a.grunner(), g -> ut.tekst(g.name()));
        ut.felt("kommentar", a.kommentar());
        ut.felt("bruker", a.bruker());
        ut.felt("tid", a.tid());
        if (a.utforming() > 0) {
            ut.felt(UTFORMING, a.utforming());
        }
        Notatskriver.forsegling(ut, a.forsegling());
    }

    /**
     * Reads a decision; the checksum is not looked at.
     *
     * @throws Lesefeil when the text is none, or is written by a program that knows more than this one
     */
    public static Attest les(byte[] tekst) throws Lesefeil {
        return Jsonleser.les(tekst, leser -> new Leser(leser).les());
    }

    private static final class Leser {
        private final Jsonleser leser;
        private final Verdileser verdi;
        private final List<Underkjenningsgrunn> grunner = new ArrayList<>();
        private String notat = "";
        private @Nullable String forrige;
        private Attest.Avgjoerelse avgjoerelse = Attest.Avgjoerelse.UNDERKJENT;
        private String kommentar = "";
        private String bruker = "";
        private Instant tid = Instant.EPOCH;
        private @Nullable Forsegling forsegling;
        private int utforming;

        Leser(Jsonleser leser) {
            this.leser = leser;
            this.verdi = leser.verdi();
        }

        Attest les() throws IOException, Lesefeil {
            leser.objekt(FELTER, this::felt);
            return new Attest(notat, forrige, avgjoerelse, grunner, kommentar, bruker, tid, forsegling, utforming);
        }

        private void felt(String felt) throws IOException, Lesefeil {
            switch (felt) {
                case "format" -> {
                    if (!verdi.tekst().equals(FORMAT)) {
                        throw leser.feil("Formatet er ukjent. Denne versjonen av Bospor leser " + FORMAT + ".");
                    }
                }
                case "notat" -> notat = verdi.tekst();
                case "forrige" -> forrige = verdi.tekstEllerNull();
                case "avgjoerelse" -> avgjoerelse = verdi.valg(AVGJOERELSER);
                case "grunner" -> leser.liste(() -> grunner.add(verdi.valg(GRUNNER)));
                case "kommentar" -> kommentar = verdi.tekst();
                case "bruker" -> bruker = verdi.tekst();
                case "tid" -> tid = verdi.tidspunkt();
                case "forsegling" -> forsegling = leser.erNull() ? null : new Notatdelleser(leser).forsegling();
                case UTFORMING -> utforming = verdi.heltall(1, HOEYESTE_UTFORMING);
                case SJEKKSUM -> verdi.tekst();
                default -> throw new IllegalStateException(felt);
            }
        }
    }
}
