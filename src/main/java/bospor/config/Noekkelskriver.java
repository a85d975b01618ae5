package bospor.config;

import bospor.config.Oppfoering.Opphav;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the choice of a key to the user's own settings file: the whole of it or nothing, and only what then holds. Everything
 * else in the file stays as it was, comments too. Touches the disk.
 */
public final class Noekkelskriver {
    private static final Set<String> STYRER = Set.of(Noekler.NOEKKELKILDE, Noekler.AVTRYKK, Noekler.KID);

    private final Kilder kilder;
    private final UnaryOperator<@Nullable String> miljoevariabel;

    /** Writes among these sources, with the given look-up of environment variables. */
    public Noekkelskriver(Kilder kilder, UnaryOperator<@Nullable String> miljoevariabel) {
        this.kilder = kilder;
        this.miljoevariabel = miljoevariabel;
    }

    /**
     * A choice.
     *
     * @param avtrykk SHA-256 of the certificate, 64 lower-case hex digits
     * @param kid the name that the key is registered under on the client, null to send the certificate
     */
    public record Valg(
            Noekkelkilde kilde, String avtrykk, @Nullable String kid) {}

    /** What came of it. */
    public sealed interface Utfall {
        /** It is written, and these settings hold now. */
        record Skrevet(Innstillinger innstillinger) implements Utfall {}

        /** Nothing was written; the sentence says why and what to do. */
        record Nektet(String hvorfor) implements Utfall {}
    }

    /** Why nobody can choose a key here, as a sentence; empty when one can. */
    public String hinder() {
        if (kilder.bruker() == null) {
            return "Valget kan ikke lagres, for det er ingen egen innstillingsfil her.";
        }
        List<Oppfoering> alle = new Konfigleser(miljoevariabel).oversikt(kilder);
        List<Oppfoering> styrer =
                alle.stream().filter(o -> STYRER.contains(o.noekkel())).toList();
        if (styrer.stream().anyMatch(Oppfoering::laast)) {
            return "Nøkkelen er låst av administrator%s og kan bare endres der.".formatted(fil(kilder.maskin()));
        }
        return styrer.stream().anyMatch(o -> o.opphav() == Opphav.VALGT)
                ? "Nøkkelen er bestemt av filen som ble valgt ved oppstart%s, og må endres der."
                        .formatted(fil(kilder.valgt()))
                : "";
    }

    /** Writes the choice. */
    public Utfall skriv(Valg valg) {
        String hinder = hinder();
        Path fil = kilder.bruker();
        if (!hinder.isEmpty() || fil == null) {
            return new Utfall.Nektet(hinder);
        }
        Map<String, @Nullable String> felter = new LinkedHashMap<>();
        felter.put("source", valg.kilde().noekkel());
        felter.put("thumbprint", valg.avtrykk());
        felter.put("kid", valg.kid());
        try {
            return skriv(fil, felter);
        } catch (IOException _) {
            return new Utfall.Nektet(
                    "Valget kunne ikke lagres i %s. Sjekk at du har skrivetilgang til mappen, og prøv igjen."
                            .formatted(String.valueOf(fil.getFileName())));
        }
    }

    private Utfall skriv(Path fil, Map<String, @Nullable String> felter) throws IOException {
        String foer = Files.exists(fil) ? Files.readString(fil) : "{}\n";
        String etter = Filendring.medGruppe(foer, "key", felter);
        Path mappe = Objects.requireNonNull(fil.toAbsolutePath().getParent(), "filen ligger i en mappe");
        Files.createDirectories(mappe);
        Path ny = Files.createTempFile(mappe, "bospor", ".json");
        try {
            Files.write(ny, etter.getBytes(StandardCharsets.UTF_8));
            // What would hold with the new file, before anybody's file is touched.
            Kilder proeve = new Kilder(kilder.maskin(), kilder.valgt(), ny);
            if (new Konfigleser(miljoevariabel).les(proeve) instanceof Konfigurasjon.Lest(Innstillinger lest)) {
                flytt(ny, fil);
                return new Utfall.Skrevet(lest);
            }
            return new Utfall.Nektet(
                    "Valget passer ikke sammen med resten av innstillingene. Be systemansvarlig se på dem.");
        } finally {
            Files.deleteIfExists(ny);
        }
    }

    private static void flytt(Path ny, Path fil) throws IOException {
        try {
            Files.move(ny, fil, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(ny, fil, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The name only: the system check tells where the files lie. */
    private static String fil(@Nullable Path fil) {
        return fil == null ? "" : " (%s)".formatted(String.valueOf(fil.getFileName()));
    }
}
