package bospor.note;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a note's PDF holds: its attachments by name, and the words on its pages.
 *
 * <p>Looks attachments up the way a PDF reader does, and refuses a file in which two readers could find different ones.
 */
record Pdfinnhold(Map<String, byte[]> vedlegg, String sidetekst) {
    /** Larger than the largest that is written. */
    private static final int STOERSTE_VEDLEGG = 2 << 20;

    private static final int STOERSTE_MINNE = 64 << 20;
    private static final int FLEST_SIDER = 300;
    private static final int FLEST_VEDLEGG = 50;
    private static final int DYPESTE_TRE = 8;
    private static final int FLEST_MERKNADER = 1000;

    static {
        Pdfvern.sikre();
    }

    Pdfinnhold {
        vedlegg = Map.copyOf(vedlegg);
    }

    /** Reads a file that {@link Pdfsluse} has let through. */
    static Pdfinnhold les(byte[] fil) throws IkkeNotat {
        return les(fil, true);
    }

    /** The attachments alone, with the same care: the words on the pages take most of the time. */
    static Map<String, byte[]> vedlegg(byte[] fil) throws IkkeNotat {
        return les(fil, false).vedlegg();
    }

    private static Pdfinnhold les(byte[] fil, boolean medSider) throws IkkeNotat {
        Pdfsluse.slippInn(fil);
        try (PDDocument dokument = Loader.loadPDF(
                new RandomAccessReadBuffer(fil), MemoryUsageSetting.setupMainMemoryOnly(STOERSTE_MINNE).streamCache)) {
            if (dokument.isEncrypted()) {
                throw new IkkeNotat("Filen er kryptert og kan ikke kontrolleres. Bruk filen slik den ble skrevet.");
            }
            return new Leser(dokument).les(medSider);
        } catch (IOException | RuntimeException e) {
            // Whatever a damaged file makes the library say is about the file, not about the program.
            throw new IkkeNotat(
                    "PDF-en er skadet eller ikke hel, og kan ikke leses. Hent den på nytt der den er arkivert.");
        }
    }

    private static final class Leser {
        private final PDDocument dokument;
        private final Map<String, byte[]> funnet = new TreeMap<>();
        private final Set<COSBase> sett = Collections.newSetFromMap(new IdentityHashMap<>());

        Leser(PDDocument dokument) {
            this.dokument = dokument;
        }

        Pdfinnhold les(boolean medSider) throws IOException, IkkeNotat {
            COSDictionary katalog = dokument.getDocumentCatalog().getCOSObject();
            COSDictionary navn = katalog.getCOSDictionary(COSName.NAMES);
            COSDictionary tre = navn == null ? null : navn.getCOSDictionary(COSName.EMBEDDED_FILES);
            if (tre != null) {
                navnetre(tre, 0);
            }
            if (!funnet.containsKey(Vedlegg.DATA)) {
                throw new IkkeNotat("PDF-en er ikke et beregningsnotat fra Bospor: vedlegget med beregningen mangler.");
            }
            if (dokument.getNumberOfPages() > FLEST_SIDER) {
                throw Pdfsluse.forStor();
            }
            ingenSkript();
            return new Pdfinnhold(funnet, medSider ? Sidetekst.les(dokument) : "");
        }

        private void navnetre(COSDictionary node, int dybde) throws IOException, IkkeNotat {
            if (dybde > DYPESTE_TRE || !sett.add(node)) {
                throw tvetydig();
            }
            COSArray navn = node.getCOSArray(COSName.NAMES);
            for (int i = 0; navn != null && i + 1 < navn.size(); i += 2) {
                if (navn.getObject(i) instanceof COSString n
                        && navn.getObject(i + 1) instanceof COSDictionary angivelse) {
                    vedlegg(n.getString(), angivelse);
                }
            }
            COSArray barn = node.getCOSArray(COSName.KIDS);
            for (int i = 0; barn != null && i < barn.size(); i++) {
                if (barn.getObject(i) instanceof COSDictionary b) {
                    navnetre(b, dybde + 1);
                }
            }
        }

        private void vedlegg(String navn, COSDictionary angivelse) throws IOException, IkkeNotat {
            COSDictionary ef = angivelse.getCOSDictionary(COSName.EF);
            COSBase fil = ef == null ? null : ef.getDictionaryObject(COSName.F);
            COSBase unikode = ef == null ? null : ef.getDictionaryObject(COSName.UF);
            if (!(fil instanceof COSStream stroem) || (unikode != null && !unikode.equals(fil))) {
                throw tvetydig();
            }
            for (COSName n : new COSName[] {COSName.F, COSName.UF}) {
                String kalt = angivelse.getString(n);
                if (kalt != null && !kalt.equals(navn)) {
                    throw tvetydig();
                }
            }
            if (funnet.size() >= FLEST_VEDLEGG || funnet.put(navn, innhold(stroem)) != null) {
                throw tvetydig();
            }
        }

        private static IkkeNotat tvetydig() {
            return new IkkeNotat(
                    "Vedleggene i PDF-en er satt sammen på en måte Bospor ikke gjør. Filen er ikke kontrollert.");
        }

        private static byte[] innhold(COSStream stroem) throws IOException, IkkeNotat {
            COSBase filter = stroem.getFilters();
            boolean flate = COSName.FLATE_DECODE.equals(filter)
                    || (filter instanceof COSArray a && a.size() == 1 && COSName.FLATE_DECODE.equals(a.getObject(0)));
            boolean upakket = filter == null || (filter instanceof COSArray tom && tom.size() == 0);
            if (!flate && !upakket) {
                throw tvetydig();
            }
            try (InputStream raa = stroem.createRawInputStream();
                    InputStream inn = flate ? new InflaterInputStream(raa) : raa) {
                byte[] lest = inn.readNBytes(STOERSTE_VEDLEGG + 1);
                if (lest.length > STOERSTE_VEDLEGG) {
                    throw Pdfsluse.forStor();
                }
                return lest;
            } catch (ZipException e) {
                throw new IkkeNotat("Vedlegget med beregningen er skadet og kan ikke leses. Hent filen på nytt.");
            }
        }

        private void ingenSkript() throws IOException, IkkeNotat {
            for (PDPage side : dokument.getPages()) {
                COSArray merknader = side.getCOSObject().getCOSArray(COSName.ANNOTS);
                if (merknader != null && merknader.size() > FLEST_MERKNADER) {
                    throw Pdfsluse.forStor();
                }
            }
            if (Pdfhandlinger.finnes(dokument.getDocument())) {
                throw new IkkeNotat("PDF-en har skript eller handlinger i seg, og det har ingen beregningsnotater."
                        + " Ikke noe av det er kjørt, og filen er ikke kontrollert.");
            }
        }
    }
}
