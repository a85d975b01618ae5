package bospor.note;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads an .xlsx as the standard says, with nothing but zip and XML: it shares no code with the writer. */
record Xlsxleser(List<String> navn, List<Document> ark, List<String> tekster, Map<Integer, String> former) {
    /** A cell: what kind, what stands in it, and its number format. */
    record Verdi(String slag, String verdi, String form) {}

    static Xlsxleser les(Path fil) throws Exception {
        try (ZipFile zip = new ZipFile(fil.toFile())) {
            List<String> navn = new ArrayList<>();
            List<Document> ark = new ArrayList<>();
            for (Element e : under(xml(zip, "xl/workbook.xml"), "sheet")) {
                navn.add(e.getAttribute("name"));
                ark.add(xml(zip, "xl/worksheets/sheet" + navn.size() + ".xml"));
            }
            List<String> tekster = under(xml(zip, "xl/sharedStrings.xml"), "si").stream()
                    .map(Element::getTextContent)
                    .toList();
            return new Xlsxleser(navn, ark, tekster, former(xml(zip, "xl/styles.xml")));
        }
    }

    private static Map<Integer, String> former(Document stil) {
        Map<String, String> egne = new HashMap<>();
        under(stil, "numFmt").forEach(e -> egne.put(e.getAttribute("numFmtId"), e.getAttribute("formatCode")));
        Map<Integer, String> ut = new HashMap<>();
        Element xfs = under(stil, "cellXfs").getFirst();
        for (Element xf : alle(xfs.getElementsByTagName("xf"))) {
            ut.put(ut.size(), egne.getOrDefault(xf.getAttribute("numFmtId"), "General"));
        }
        return ut;
    }

    /** The cells of a row that hold something; row 0 is the heading. */
    List<Verdi> rad(int arknummer, int rad) {
        List<Element> rader = under(ark.get(arknummer), "row");
        return alle(rader.get(rad).getElementsByTagName("c")).stream()
                .filter(c -> c.getElementsByTagName("v").getLength() > 0)
                .map(this::verdi)
                .toList();
    }

    int rader(int arknummer) {
        return under(ark.get(arknummer), "row").size();
    }

    /** Cells with a formula, in all sheets. */
    int formler() {
        return ark.stream()
                .mapToInt(a -> a.getElementsByTagName("f").getLength())
                .sum();
    }

    private Verdi verdi(Element c) {
        String v = c.getElementsByTagName("v").item(0).getTextContent();
        String stil = c.getAttribute("s");
        String form = Objects.requireNonNull(former.getOrDefault(stil.isEmpty() ? 0 : Integer.parseInt(stil), "?"));
        return switch (c.getAttribute("t")) {
            case "s" -> new Verdi("tekst", tekster.get(Integer.parseInt(v)), form);
            case "", "n" ->
                new Verdi("tall", new BigDecimal(v).stripTrailingZeros().toPlainString(), form);
            default -> new Verdi(c.getAttribute("t"), v, form);
        };
    }

    private static Document xml(ZipFile zip, String navn) throws Exception {
        try (InputStream inn = zip.getInputStream(Objects.requireNonNull(zip.getEntry(navn), navn))) {
            DocumentBuilderFactory fabrikk = DocumentBuilderFactory.newInstance();
            fabrikk.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabrikk.newDocumentBuilder().parse(inn);
        } catch (IOException e) {
            throw new AssertionError(navn, e);
        }
    }

    private static List<Element> under(Document dokument, String navn) {
        return alle(dokument.getElementsByTagName(navn));
    }

    private static List<Element> alle(NodeList noder) {
        List<Element> ut = new ArrayList<>();
        for (int i = 0; i < noder.getLength(); i++) {
            ut.add((Element) noder.item(i));
        }
        return ut;
    }
}
