package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.notat.Notatdata;
import bospor.json.Lesefeil;
import bospor.json.Notatformat;
import bospor.text.Talltekst;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes beregningsnotater. Slow the first time, when fonts and libraries are loaded: never on the screen's thread. */
public final class Beregningsnotat {
    /** Larger data than any real household gives; the pages would be thousands. */
    private static final int STOERSTE_DATA = 1 << 20;

    /** As long a text as the format can hold; packs are a tenth of it. */
    private static final int STOERSTE_PAKKE = 100_000;

    private final Notatformat format = new Notatformat(Talltekst::tall);
    private final Skrift skrift = new Skrift();
    private final Pdfskriver pdf = new Pdfskriver(skrift);

    /** The data are too much for a note. */
    public static final class ForStort extends Exception {
        private static final long serialVersionUID = 1L;

        ForStort() {
            super(
                    "Husstanden eller regelpakken har for mange opplysninger til å stå i et notat. Sjekk at det er riktig inndata.");
        }
    }

    /** The version of the pages that this program writes. */
    public static int utforming() {
        return Notatside.UTFORMING;
    }

    /**
     * The PDF of the data, sealed or with a checksum only.
     *
     * @param segl null for a note without a seal; otherwise the one that the data name
     */
    public byte[] skriv(Notatdata data, @Nullable Segl segl) throws ForStort, Segl.IkkeForseglet {
        String pakke = data.grunnlag().regelpakke();
        if (pakke != null && pakke.length() > STOERSTE_PAKKE) {
            throw new ForStort();
        }
        byte[] json = format.skriv(data);
        if (json.length > STOERSTE_DATA) {
            throw new ForStort();
        }
        List<Vedlegg> vedlegg = new ArrayList<>();
        vedlegg.add(Vedlegg.data(json));
        if (segl != null) {
            vedlegg.add(Vedlegg.segl(Jws.lag(json, segl)));
        }
        return sider(json, vedlegg);
    }

    /** The pages that belong to the data, with these attachments. */
    private byte[] sider(byte[] json, List<Vedlegg> vedlegg) {
        try {
            // What is shown is what a reader of the attachment will read, not what was given.
            Notatdata lest = Notatformat.les(json);
            Notatside side = Notatside.av(lest, Notatformat.sjekksum(json), skrift);
            return pdf.skriv(
                    side,
                    "Bospor " + lest.program().versjon(),
                    lest.utarbeidet().tid(),
                    vedlegg);
        } catch (Lesefeil e) {
            throw new IllegalStateException("det som nettopp er skrevet, skal kunne leses", e);
        }
    }

    /** The page of a decision about the note, null when the note cannot be read. */
    byte[] avgjoerelse(Attest attest, int nummer, @Nullable Notatdata notat) {
        return pdf.skriv(Attestside.av(attest, nummer, notat, skrift), "Bospor", attest.tid(), List.of());
    }

    /** The words that stand on the pages of these data. */
    String sidetekst(byte[] json) {
        return lest(sider(json, List.of()));
    }

    /** The words that stand on the page of a decision. */
    String sidetekst(Attest attest, int nummer, Notatdata notat) {
        return lest(avgjoerelse(attest, nummer, notat));
    }

    private static String lest(byte[] sider) {
        try {
            return Sidetekst.les(sider);
        } catch (IOException e) {
            throw new IllegalStateException("det som nettopp er skrevet, skal kunne leses", e);
        }
    }
}
