package bospor.note;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks through every object of a PDF, wherever it hangs, for what could run something or fetch something. Nothing of it is ever
 * done here, but a note that somebody has put it in is no longer a note.
 */
final class Pdfhandlinger {
    /** Far more than the largest note has. */
    private static final int FLEST_DELER = 2_000_000;

    private static final Set<String> HANDLINGER = Set.of(
            "JavaScript",
            "Launch",
            "GoToR",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "Rendition",
            "RichMediaExecute",
            "Thread",
            "Hide",
            "Named",
            "Sound",
            "Movie",
            "Trans",
            "SetOCGState",
            "GoTo3DView");

    /** What runs by itself, what follows after an action, forms that are programs, and media. */
    private static final List<COSName> NOEKLER = List.of(
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("AA"),
            COSName.getPDFName("OpenAction"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"),
            COSName.getPDFName("RichMediaSettings"));

    private static final COSName NESTE = COSName.getPDFName("Next");

    private Pdfhandlinger() {}

    /**
     * Whether there is any.
     *
     * @throws IOException when an object cannot be read
     */
    static boolean finnes(COSDocument dokument) throws IOException, IkkeNotat {
        Set<COSBase> sett = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> igjen = new ArrayDeque<>();
        igjen.add(dokument.getTrailer());
        for (COSObjectKey noekkel : new ArrayList<>(dokument.getXrefTable().keySet())) {
            igjen.add(dokument.getObjectFromPool(noekkel));
        }
        while (!igjen.isEmpty()) {
            COSBase del = igjen.removeLast();
            if (sett.size() > FLEST_DELER) {
                throw Pdfsluse.forStor();
            }
            if (!sett.add(del)) {
                continue;
            }
            switch (del) {
                case COSObject o -> {
                    if (o.getObject() != null) {
                        igjen.add(o.getObject());
                    }
                }
                case COSDictionary d -> {
                    if (erHandling(d)) {
                        return true;
                    }
                    igjen.addAll(d.getValues());
                }
                case COSArray a ->
                    a.forEach(e -> {
                        if (e != null) {
                            igjen.add(e);
                        }
                    });
                default -> {
                    // A number, a name or a text does nothing.
                }
            }
        }
        return false;
    }

    private static boolean erHandling(COSDictionary d) {
        String slag = d.getNameAsString(COSName.S, "");
        boolean handling = HANDLINGER.contains(slag) || NOEKLER.stream().anyMatch(d::containsKey);
        // An outline entry has a Next too, and an article; after an action it is one more action.
        boolean flere = d.containsKey(NESTE) && (slag.equals("URI") || slag.equals("GoTo"));
        // A stream whose content lies in another file.
        boolean utenfra = d instanceof COSStream && d.containsKey(COSName.F);
        return handling || flere || utenfra;
    }
}
