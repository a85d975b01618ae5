package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.json.Lesefeil;
import bospor.json.Notatformat;
import bospor.text.Talltekst;
import java.io.IOException;

/**
 * Writes the letter to the person: why the amount is what it is, on one page and in plain words. Written
 * together with a note it is made from the very data of the note and names its checksum, so that the two can be found. Never on the screen's thread.
 */
public final class Brev {
    private final Notatformat format = new Notatformat(Talltekst::tall);
    private final Skrift skrift = new Skrift();
    private final Pdfskriver pdf = new Pdfskriver(skrift);

    /** How close the text stands, and how many persons are listed one by one: whatever comes, it ends on one page. */
    private enum Plass {
        ROMSLIG("", 12),
        TETT("body { font-size: 9.5pt; line-height: 1.25; } h2 { margin-top: 3mm; } p { margin-bottom: 1.2mm; }", 12),
        TETTEST(
                "@page { margin: 14mm 18mm 12mm 18mm; } body { font-size: 8.5pt; line-height: 1.2; } h1 { font-size: 14pt; }"
                        + " h2 { margin-top: 2mm; font-size: 10pt; } p { margin-bottom: 1mm; }",
                8);

        private final String stil;
        private final int personer;

        Plass(String stil, int personer) {
            this.stil = stil;
            this.personer = personer;
        }
    }

    /**
     * The PDF of one page, without attachments and without any identity number.
     *
     * @param medNotat whether a note is written of the same data, so that its checksum can be named
     */
    public byte[] skriv(Notatdata data, boolean medNotat) {
        byte[] json = format.skriv(data);
        try {
            Notatdata lest = Notatformat.les(json);
            String sjekksum = medNotat ? Notatformat.sjekksum(json) : "";
            for (Plass plass : Plass.values()) {
                Notatside side = Brevside.av(lest, sjekksum, skrift, plass.stil, plass.personer);
                byte[] skrevet = pdf.skriv(
                        side,
                        "Bospor " + lest.program().versjon(),
                        lest.utarbeidet().tid(),
                        java.util.List.of());
                if (Sidetekst.sider(skrevet) == 1) {
                    return skrevet;
                }
            }
        } catch (Lesefeil | IOException e) {
            throw new IllegalStateException("det som nettopp er skrevet, skal kunne leses", e);
        }
        throw new IllegalStateException("brevet får ikke plass på én side");
    }
}
