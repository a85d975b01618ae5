package bospor.simulator.skatteetaten;

import bospor.simulator.http.Svar;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** The feed of news and operations notices, Atom 1.0, with invented notices up to a day. */
public final class Driftsvarsler {
    private static final String SIDE = "https://skatteetaten.github.io/api-dokumentasjon/nyheter-og-driftsvarsler";
    private static final List<Varsel> ALLE = les();

    private Driftsvarsler() {}

    record Varsel(String tidspunkt, String slug, String tittel, String ingress, String html, List<String> kategorier) {
        LocalDate dag() {
            return Instant.parse(tidspunkt).atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    /** The feed as it looks on the given day, newest first. */
    public static Svar svar(LocalDate dag) {
        List<Varsel> synlige = ALLE.stream()
                .filter(v -> !v.dag().isAfter(dag))
                .sorted(Comparator.comparing(Varsel::tidspunkt).reversed())
                .toList();
        StringBuilder ut = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        ut.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
        element(ut, "id", SIDE);
        element(ut, "title", "Skatteetaten - API varsel");
        element(
                ut,
                "updated",
                synlige.isEmpty() ? dag + "T00:00:00.000Z" : synlige.getFirst().tidspunkt());
        element(ut, "generator", "https://github.com/jpmonette/feed");
        ut.append("<link rel=\"alternate\" href=\"").append(SIDE).append("\"/>");
        element(ut, "subtitle", "Skatteetaten - API varsel");
        synlige.forEach(varsel -> oppslag(ut, varsel));
        return Svar.av(200, "application/xml", ut.append("</feed>").toString());
    }

    private static void oppslag(StringBuilder ut, Varsel varsel) {
        String adresse = SIDE + "/" + varsel.dag().toString().replace('-', '/') + "/" + varsel.slug();
        ut.append("<entry><title type=\"html\"><![CDATA[")
                .append(varsel.tittel())
                .append("]]></title>");
        element(ut, "id", adresse);
        ut.append("<link href=\"").append(adresse).append("\"/>");
        element(ut, "updated", varsel.tidspunkt());
        ut.append("<summary type=\"html\"><![CDATA[").append(varsel.ingress()).append("]]></summary>");
        ut.append("<content type=\"html\"><![CDATA[").append(varsel.html()).append("]]></content>");
        for (String kategori : varsel.kategorier()) {
            ut.append("<category label=\"")
                    .append(kategori)
                    .append("\" term=\"")
                    .append(kategori)
                    .append("\"/>");
        }
        ut.append("</entry>");
    }

    private static void element(StringBuilder ut, String navn, String tekst) {
        ut.append('<')
                .append(navn)
                .append('>')
                .append(Xmlform.tekst(tekst))
                .append("</")
                .append(navn)
                .append('>');
    }

    private static List<Varsel> les() {
        try (InputStream inn = Driftsvarsler.class.getResourceAsStream("/bospor/simulator/driftsvarsler.json")) {
            return new ObjectMapper().readValue(inn, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
