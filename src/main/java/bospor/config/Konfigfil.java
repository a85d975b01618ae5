package bospor.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One settings file, flattened to values by path; comments and a comma too many are allowed. */
final class Konfigfil {
    private static final long STOERSTE = 1024 * 1024;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    final Map<String, Verdi> verdier = new LinkedHashMap<>();
    final Set<String> laast = new LinkedHashSet<>();
    final List<Konfigfeil> feil = new ArrayList<>();
    private final Path fil;

    private Konfigfil(Path fil) {
        this.fil = fil;
    }

    static Konfigfil les(Path fil) {
        Konfigfil lest = new Konfigfil(fil);
        try {
            if (Files.size(fil) > STOERSTE) {
                lest.feil(
                        "Filen er for stor til å være en innstillingsfil. Sjekk at du har valgt riktig fil.", 0, null);
                return lest;
            }
            try (JsonParser json = JSON.createParser(Files.readAllBytes(fil))) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    lest.feil("Filen må begynne med { og inneholde innstillinger som JSON.", 1, null);
                    return lest;
                }
                lest.lesGruppe(json, "");
                if (json.nextToken() != null) {
                    lest.feil("Det står noe etter den siste }. Fjern det.", linje(json), null);
                }
            }
        } catch (JsonParseException e) {
            boolean dobbel = e.getOriginalMessage().startsWith("Duplicate field");
            lest.feil(
                    dobbel
                            ? "Samme nøkkel står to ganger. Fjern den ene."
                            : "Filen er ikke gyldig JSON her. Sjekk komma, anførselstegn og parenteser på denne linjen og"
                                    + " linjen før.",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    null);
        } catch (IOException _) {
            lest.feil("Filen kan ikke leses. Sjekk at den finnes og at du har lesetilgang.", 0, null);
        }
        return lest;
    }

    private void lesGruppe(JsonParser json, String foran) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String sti = foran + json.currentName();
            int linje = linje(json);
            JsonToken token = json.nextToken();
            if (sti.equals("locked")) {
                lesLaast(json, token, linje);
            } else if (token == JsonToken.START_OBJECT) {
                lesUndergruppe(json, sti, linje);
            } else {
                lesVerdi(json, token, sti, linje);
            }
        }
    }

    private void lesUndergruppe(JsonParser json, String sti, int linje) throws IOException {
        if (Noekler.erGruppe(sti)) {
            lesGruppe(json, sti + ".");
            return;
        }
        json.skipChildren();
        feil(ukjentEllerFeilSlag(sti), linje, sti);
    }

    private void lesVerdi(JsonParser json, JsonToken token, String sti, int linje) throws IOException {
        if (!Noekler.erVerdi(sti)) {
            json.skipChildren();
            feil(ukjentEllerFeilSlag(sti), linje, sti);
            return;
        }
        if (Noekler.erListe(sti)) {
            lesListe(json, token, sti, linje);
            return;
        }
        switch (token) {
            case VALUE_STRING -> verdier.put(sti, new Verdi(json.getText(), fil, linje));
            case VALUE_NUMBER_INT -> verdier.put(sti, new Verdi(json.getBigIntegerValue(), fil, linje));
            case VALUE_NULL -> verdier.put(sti, new Verdi(null, fil, linje));
            default -> {
                json.skipChildren();
                feil("«%s» skal være en tekst eller et helt tall.".formatted(sti), linje, sti);
            }
        }
    }

    private void lesListe(JsonParser json, JsonToken token, String sti, int linje) throws IOException {
        List<String> tekster = new ArrayList<>();
        boolean bareTekster = token == JsonToken.START_ARRAY;
        if (bareTekster) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                bareTekster &= json.currentToken() == JsonToken.VALUE_STRING;
                tekster.add(json.getText());
                json.skipChildren();
            }
        } else {
            json.skipChildren();
        }
        if (bareTekster) {
            verdier.put(sti, new Verdi(List.copyOf(tekster), fil, linje));
        } else {
            feil("«%s» skal være en liste med tekster: [\"…\", \"…\"].".formatted(sti), linje, sti);
        }
    }

    private void lesLaast(JsonParser json, JsonToken token, int linje) throws IOException {
        if (token != JsonToken.START_ARRAY) {
            json.skipChildren();
            feil("«locked» skal være en liste med nøkler.", linje, "locked");
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String sti = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
            json.skipChildren();
            if (sti == null || !(Noekler.erGruppe(sti) || Noekler.erVerdi(sti))) {
                feil(
                        "«locked» nevner %s, som ikke er en kjent nøkkel."
                                .formatted(sti == null ? "noe" : "«" + kort(sti) + "»"),
                        linje(json),
                        "locked");
            } else {
                laast.add(sti);
            }
        }
    }

    private static String ukjentEllerFeilSlag(String sti) {
        if (Noekler.erGruppe(sti)) {
            return "«%s» skal være en gruppe { … }.".formatted(sti);
        }
        if (Noekler.erListe(sti)) {
            return "«%s» skal være en liste med tekster: [\"…\", \"…\"].".formatted(sti);
        }
        return Noekler.erVerdi(sti)
                ? "«%s» skal være en tekst eller et helt tall.".formatted(sti)
                : "Nøkkelen «%s» er ukjent. Sjekk skrivemåten eller fjern den.".formatted(kort(sti));
    }

    private static String kort(String sti) {
        return sti.length() > 80 ? sti.substring(0, 80) + "…" : sti;
    }

    private void feil(String melding, int linje, @Nullable String noekkel) {
        feil.add(new Konfigfeil(melding, fil, linje, noekkel));
    }

    private static int linje(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }
}
