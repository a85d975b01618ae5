package bospor.skatteetaten;

import bospor.http.Nett;
import bospor.http.Svar;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads Skatteetaten's feed of news and operations notices (Atom 1.0). Blocks; a feed that cannot be read stops nothing. */
public final class Driftsvarselleser {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int FLEST = 50;

    private final URI adresse;
    private final Nett nett;

    /** The feed at this address. */
    public Driftsvarselleser(URI adresse, Nett nett) {
        this.adresse = adresse;
        this.nett = nett;
    }

    /** The notices, the newest first as they come, fifty at most; nothing when the feed could not be fetched or read. */
    public Optional<List<Driftsvarsel>> hent() {
        Svar svar = nett.hent(adresse, Map.of("Accept", "application/atom+xml, application/xml"));
        return svar instanceof Svar.Mottatt m && m.status() == 200 ? les(m.kropp()) : Optional.empty();
    }

    static Optional<List<Driftsvarsel>> les(String xml) {
        try {
            DocumentBuilder bygger = fabrikk().newDocumentBuilder();
            // Without one of ours, the parser writes to standard error.
            bygger.setErrorHandler(new DefaultHandler());
            Document dokument = bygger.parse(new InputSource(new StringReader(xml)));
            if (!"feed".equals(dokument.getDocumentElement().getLocalName())) {
                return Optional.empty();
            }
            NodeList oppslag = dokument.getElementsByTagNameNS(ATOM, "entry");
            List<Driftsvarsel> varsler = new ArrayList<>();
            for (int i = 0; i < Math.min(oppslag.getLength(), FLEST); i++) {
                if (oppslag.item(i) instanceof Element element) {
                    varsler.add(varsel(element));
                }
            }
            return Optional.of(List.copyOf(varsler));
        } catch (SAXException | IOException | ParserConfigurationException _) {
            return Optional.empty();
        }
    }

    /** No document type, so nothing in the feed can read a file or another address. */
    private static DocumentBuilderFactory fabrikk() throws ParserConfigurationException {
        DocumentBuilderFactory fabrikk = DocumentBuilderFactory.newDefaultNSInstance();
        fabrikk.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        fabrikk.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabrikk.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrikk.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        fabrikk.setXIncludeAware(false);
        fabrikk.setExpandEntityReferences(false);
        return fabrikk;
    }

    private static Driftsvarsel varsel(Element oppslag) {
        List<String> kategorier = new ArrayList<>();
        NodeList merker = oppslag.getElementsByTagNameNS(ATOM, "category");
        for (int i = 0; i < merker.getLength(); i++) {
            if (merker.item(i) instanceof Element merke) {
                String navn = merke.getAttribute(merke.hasAttribute("label") ? "label" : "term");
                kategorier.add(navn.strip());
            }
        }
        String innhold = tekst(oppslag, "content");
        return new Driftsvarsel(
                RenTekst.av(tekst(oppslag, "title")),
                tidspunkt(tekst(oppslag, "updated")),
                kategorier,
                RenTekst.av(innhold.isBlank() ? tekst(oppslag, "summary") : innhold),
                lenke(oppslag));
    }

    private static String tekst(Element oppslag, String navn) {
        NodeList funnet = oppslag.getElementsByTagNameNS(ATOM, navn);
        return funnet.getLength() == 0 ? "" : funnet.item(0).getTextContent();
    }

    private static @Nullable String lenke(Element oppslag) {
        NodeList lenker = oppslag.getElementsByTagNameNS(ATOM, "link");
        String adresse = lenker.item(0) instanceof Element lenke ? lenke.getAttribute("href") : "";
        return adresse.startsWith("https://") ? adresse : null;
    }

    private static @Nullable Instant tidspunkt(String tekst) {
        try {
            return OffsetDateTime.parse(tekst.strip()).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
