package bospor.simulator.skript;

import bospor.simulator.befolkning.Kalendermodul;
import bospor.simulator.http.Levering;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads scripts ({@code bospor.simulator.skript/1}, comments allowed): a file, or one of the cards that come along. */
public final class Skriptleser {
    /** What the field {@code format} of a script says. */
    public static final String FORMAT = "bospor.simulator.skript/1";

    /** The cards that come along, by the numbers of users-and-needs.md § 13. */
    public static final List<String> KORT = List.of("t2", "t3-3mars", "t3-11mars", "t5", "t8", "t9");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(Kalendermodul.ny())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private Skriptleser() {}

    record Fil(
            String format,
            @Nullable String tittel,
            @Nullable LocalDate forretningsdato,
            @Nullable Integer sisteInntektsaar,
            @Nullable Integer maksSamtidige,
            @Nullable Integer forsinkelseMs,
            @Nullable Boolean strengPakke,
            @Nullable Boolean gammelFeilstil,
            @Nullable Integer maskinportenKlokkeS,
            @Nullable List<Skript.Korreksjon> korreksjoner,
            @Nullable List<Filregel> regler) {}

    record Filregel(
            @Nullable Api api,
            @Nullable String person,
            @Nullable Integer fraKall,
            @Nullable Integer antall,
            Filvirkning virkning) {
        Filregel {
            Objects.requireNonNull(virkning, "regelen mangler virkning");
        }
    }

    /** Exactly one kind is filled in. */
    record Filvirkning(
            @Nullable String kode,
            @Nullable Integer status,
            @Nullable String kropp,
            @Nullable String type,
            @Nullable Boolean html,
            @Nullable Map<String, String> hoder,
            @Nullable Integer ventMs,
            @Nullable Boolean heng,
            Levering.@Nullable Brudd brudd,
            Levering.@Nullable Drypp drypp,
            @Nullable Integer storMegabyte,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<Svarendring> endre,

            @Nullable Integer datoForskyvningS,
            @Nullable Integer levetidS) {

        Virkning virkning() {
            List<Virkning> funnet = new ArrayList<>();
            if (kode != null) {
                funnet.add(new Virkning.Kode(kode));
            }
            if (status != null) {
                funnet.add(new Virkning.Fast(
                        status,
                        kropp,
                        Objects.requireNonNullElse(type, "application/json"),
                        Boolean.TRUE.equals(html),
                        Objects.requireNonNullElse(hoder, Map.of())));
            }
            if (ventMs != null) {
                funnet.add(new Virkning.Vent(Duration.ofMillis(ventMs)));
            }
            if (Boolean.TRUE.equals(heng)) {
                funnet.add(new Virkning.Heng());
            }
            if (brudd != null) {
                funnet.add(new Virkning.Brudd(brudd));
            }
            if (drypp != null) {
                funnet.add(new Virkning.Drypp(drypp.byteOmGangen(), drypp.hvertMs()));
            }
            if (storMegabyte != null) {
                funnet.add(new Virkning.Stor(storMegabyte));
            }
            if (endre != null) {
                funnet.add(new Virkning.Endre(endre));
            }
            if (datoForskyvningS != null) {
                funnet.add(new Virkning.Dato(Duration.ofSeconds(datoForskyvningS)));
            }
            if (levetidS != null) {
                funnet.add(new Virkning.Levetid(levetidS));
            }
            if (funnet.size() != 1) {
                throw new IllegalArgumentException(
                        "Skriptet har en virkning som sier " + funnet.size() + " ting; den må si én.");
            }
            return funnet.getFirst();
        }
    }

    /**
     * Reads a script file.
     *
     * @throws IllegalArgumentException with a Norwegian sentence when it is not a script
     */
    public static Skript les(Path fil) throws IOException {
        return les(Files.readString(fil));
    }

    /** Reads a script from its text. */
    public static Skript les(String tekst) {
        Fil fil;
        try {
            fil = JSON.readValue(tekst, Fil.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "Skriptet kan ikke leses (linje " + e.getLocation().getLineNr() + "): " + e.getOriginalMessage(),
                    e);
        }
        if (!FORMAT.equals(fil.format())) {
            throw new IllegalArgumentException("Skriptet må ha \"format\": \"" + FORMAT + "\".");
        }
        List<Filregel> regler = Objects.requireNonNullElse(fil.regler(), List.of());
        return new Skript(
                fil.forretningsdato(),
                fil.sisteInntektsaar(),
                fil.maksSamtidige(),
                fil.forsinkelseMs(),
                fil.strengPakke(),
                fil.gammelFeilstil(),
                fil.maskinportenKlokkeS(),
                Objects.requireNonNullElse(fil.korreksjoner(), List.of()),
                regler.stream().map(Skriptleser::regel).toList());
    }

    private static Regel regel(Filregel fil) {
        return new Regel(
                fil.api(),
                fil.person(),
                Objects.requireNonNullElse(fil.fraKall(), 1),
                Objects.requireNonNullElse(fil.antall(), 0),
                fil.virkning().virkning());
    }

    /** One of the cards that come along, see {@link #KORT}. */
    public static Skript kort(String navn) {
        try (InputStream inn = Skriptleser.class.getResourceAsStream("/bospor/simulator/kort/" + navn + ".json")) {
            if (inn == null) {
                throw new IllegalArgumentException("Kortet " + navn + " finnes ikke. Disse finnes: " + KORT);
            }
            return les(new String(inn.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
