package bospor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A client over real HTTP, without any mercy for what it gets. */
final class Testklient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Simulator simulator;
    private @Nullable String token;

    Testklient(Simulator simulator) {
        this.simulator = simulator;
    }

    static JsonNode json(HttpResponse<String> svar) {
        try {
            return JSON.readTree(svar.body());
        } catch (IOException e) {
            throw new AssertionError(svar.body(), e);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder forespoersel) throws IOException, InterruptedException {
        return http.send(forespoersel.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> token(String assertion) throws IOException, InterruptedException {
        String skjema = "grant_type="
                + URLEncoder.encode("urn:ietf:params:oauth:grant-type:jwt-bearer", StandardCharsets.UTF_8)
                + "&assertion=" + assertion;
        return send(HttpRequest.newBuilder(simulator.adresser().utsteder().resolve("token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(skjema)));
    }

    String nyttToken(Grantbygger grant) throws IOException, InterruptedException {
        return json(token(grant.signer())).get("access_token").asText();
    }

    void bruk(String nyttToken) {
        token = nyttToken;
    }

    HttpRequest.Builder forespoersel(URI adresse) throws IOException, InterruptedException {
        if (token == null) {
            token = nyttToken(new Grantbygger(simulator));
        }
        return HttpRequest.newBuilder(adresse)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    URI inntektsadresse(String nummer, String fra, String til) {
        return URI.create(simulator.adresser().inntekt() + "/kommuneBoligsosialeFormaal/" + nummer
                + "/inntekter?fraOgMed=" + fra + "&tilOgMed=" + til);
    }

    HttpResponse<String> inntekt(String nummer, String fra, String til) throws IOException, InterruptedException {
        return send(forespoersel(inntektsadresse(nummer, fra, til)));
    }

    HttpResponse<String> inntekt(String nummer) throws IOException, InterruptedException {
        return inntekt(nummer, "2025-01", "2026-01");
    }

    HttpResponse<String> skattegrunnlag(String aar, String nummer) throws IOException, InterruptedException {
        return send(forespoersel(URI.create(
                simulator.adresser().skattegrunnlag() + "/oppgjoer/kommuneboligsosialeformaal/" + aar + "/" + nummer)));
    }

    HttpResponse<String> siste(String nummer) throws IOException, InterruptedException {
        return send(forespoersel(URI.create(simulator.adresser().sisteTilgjengelige() + "/" + nummer)));
    }
}
