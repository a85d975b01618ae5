package bospor.config;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed values out of the merged settings and collects what is wrong; after an error it goes on to find the rest. */
final class Verdileser {
    private static final Pattern IPV4_LOKAL = Pattern.compile("127(\\.\\d{1,3}){3}");

    private final Map<String, Verdi> verdier;
    private final List<Konfigfeil> feil = new ArrayList<>();

    Verdileser(Map<String, Verdi> verdier) {
        this.verdier = verdier;
    }

    List<Konfigfeil> feil() {
        return feil;
    }

    /** The text, or null when there is none; whole numbers are not texts. */
    @Nullable
    String tekst(String sti) {
        Verdi verdi = verdier.get(sti);
        if (verdi == null || verdi.innhold() == null) {
            return null;
        }
        if (!(verdi.innhold() instanceof String tekst) || tekst.isBlank()) {
            feil(sti, "«%s» skal være en tekst i anførselstegn, og ikke tom.".formatted(sti));
            return null;
        }
        return tekst.strip();
    }

    /** The texts of a list, none when it is not there. */
    List<String> tekster(String sti) {
        Verdi verdi = verdier.get(sti);
        return verdi != null && verdi.innhold() instanceof List<?> liste
                ? liste.stream().map(String::valueOf).toList()
                : List.of();
    }

    String tekst(String sti, String ellers) {
        String tekst = tekst(sti);
        return tekst == null ? ellers : tekst;
    }

    /** The text, which must be there; an empty one after the error is noted. */
    String paakrevd(String sti) {
        int foer = feil.size();
        String tekst = tekst(sti);
        if (tekst == null && feil.size() == foer) {
            feil(sti, "Nøkkelen «%s» mangler. Legg den inn i innstillingsfilen.".formatted(sti));
        }
        return tekst == null ? "" : tekst;
    }

    /** One of the allowed words; the first of them after an error is noted. */
    String ettAv(String sti, String verdi, List<String> tillatt) {
        if (tillatt.contains(verdi)) {
            return verdi;
        }
        if (!verdi.isEmpty()) {
            feil(sti, "«%s» skal være en av: %s.".formatted(sti, String.join(", ", tillatt)));
        }
        return tillatt.getFirst();
    }

    int heltall(String sti, int ellers, int minst, int hoeyst) {
        Verdi verdi = verdier.get(sti);
        if (verdi == null || verdi.innhold() == null) {
            return ellers;
        }
        if (verdi.innhold() instanceof BigInteger tall
                && tall.compareTo(BigInteger.valueOf(minst)) >= 0
                && tall.compareTo(BigInteger.valueOf(hoeyst)) <= 0) {
            return tall.intValueExact();
        }
        feil(sti, "«%s» skal være et helt tall fra %d til %d.".formatted(sti, minst, hoeyst));
        return ellers;
    }

    /** An address without a slash at the end, https or on this machine. */
    URI adresse(String sti, String verdi) {
        URI ingen = URI.create("https://mangler.invalid");
        if (verdi.isEmpty()) {
            return ingen;
        }
        URI adresse;
        try {
            adresse = new URI(verdi.replaceAll("/+$", ""));
        } catch (URISyntaxException _) {
            feil(sti, "«%s» er ikke en gyldig nettadresse.".formatted(sti));
            return ingen;
        }
        String skjema = adresse.getScheme() == null ? "" : adresse.getScheme().toLowerCase(Locale.ROOT);
        if (adresse.getHost() == null || !(skjema.equals("https") || skjema.equals("http"))) {
            feil(sti, "«%s» er ikke en gyldig nettadresse. Den skal begynne med https://.".formatted(sti));
            return ingen;
        }
        if (adresse.getUserInfo() != null || adresse.getQuery() != null || adresse.getFragment() != null) {
            feil(sti, "«%s» skal være en nettadresse uten brukernavn, spørring eller #.".formatted(sti));
            return ingen;
        }
        if (skjema.equals("http") && !erLokal(adresse)) {
            feil(sti, "«%s» må begynne med https://. Bare adresser på denne maskinen kan bruke http.".formatted(sti));
            return ingen;
        }
        return adresse;
    }

    @Nullable
    Path sti(String sti) {
        String tekst = tekst(sti);
        if (tekst == null) {
            return null;
        }
        try {
            Path angitt = Path.of(tekst);
            Verdi verdi = verdier.get(sti);
            // A relative path is meant from the file it stands in, wherever the program was started.
            Path mappe = verdi == null ? null : verdi.fil().toAbsolutePath().getParent();
            return mappe == null ? angitt : mappe.resolve(angitt);
        } catch (InvalidPathException _) {
            feil(sti, "«%s» er ikke en gyldig sti på denne maskinen.".formatted(sti));
            return null;
        }
    }

    void feil(String sti, String melding) {
        Verdi verdi = verdier.get(sti);
        feil.add(new Konfigfeil(melding, verdi == null ? null : verdi.fil(), verdi == null ? 0 : verdi.linje(), sti));
    }

    boolean finnes(String sti) {
        Verdi verdi = verdier.get(sti);
        return verdi != null && verdi.innhold() != null;
    }

    static boolean erLokal(URI adresse) {
        String vert = adresse.getHost();
        return vert != null
                && (vert.equalsIgnoreCase("localhost")
                        || vert.equals("[::1]")
                        || IPV4_LOKAL.matcher(vert).matches());
    }
}
