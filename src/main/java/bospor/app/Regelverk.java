package bospor.app;

import bospor.casework.Ordninger;
import bospor.casework.Regelpakker;
import bospor.casework.Signaturkrav;
import bospor.config.Innstillinger;
import bospor.config.Konfigfeil;
import bospor.config.Konfigurasjon;
import bospor.domain.Beregningsinndata;
import bospor.note.Filsignatur;
import bospor.rates.Pakkefil;
import bospor.rates.Regelpakkemappe;
import bospor.rules.Ordning;
import bospor.rules.statlig.StatligBostoette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules a command may use: those of the program and the office's own rule packs.
 *
 * @param merknad why the office's packs were not read at all, null when they were
 */
record Regelverk(
        Ordninger ordninger, Regelpakker pakker, @Nullable String merknad) {
    /** The option that names the settings file. */
    static final Valg CONFIG =
            Valg.medVerdi(Valgnavn.CONFIG, "FIL", "innstillingsfil; den kan si hvor kontorets egne regelpakker ligger");

    /** The rules of the program alone. */
    static Regelverk innebygd() {
        return av(Regelpakker.innebygde(), null);
    }

    /** The rules with the packs of the office's folder: the one that the settings name, or the usual one if it is there. */
    static Regelverk av(Argumenter argumenter) throws Avvist {
        Optional<Path> config = argumenter.fil(CONFIG.navn());
        if (config.isPresent()) {
            return av(Innstillingsfil.les(config).regelpakker());
        }
        return switch (Innstillingsfil.forsoek()) {
            case Konfigurasjon.Lest(Innstillinger i) -> av(i.regelpakker());
            case Konfigurasjon.Ingen() -> av(Innstillinger.Regelpakker.vanlige());
            // Who may sign is not known then, and the rules of the program need no settings.
            case Konfigurasjon.Ugyldig(List<Konfigfeil> feil) ->
                av(
                        Regelpakker.innebygde(),
                        "Kontorets egne regelpakker brukes ikke, fordi innstillingene har en feil. "
                                + feil.getFirst().tekst());
        };
    }

    /** The rules of the window: a folder that cannot be read leaves those of the program, and is said. */
    static Regelverk forVinduet(Innstillinger.Regelpakker valg) {
        try {
            return av(valg);
        } catch (Avvist e) {
            return av(Regelpakker.innebygde(), e.getMessage());
        }
    }

    /** The rules with the packs of this folder. */
    static Regelverk av(Innstillinger.Regelpakker valg) throws Avvist {
        Signaturkrav krav = new Signaturkrav(valg.signerere(), new Filsignatur());
        return av(new Regelpakker(filer(valg), Set.of(Beregningsinndata.STATLIG), krav), null);
    }

    private static Regelverk av(Regelpakker pakker, @Nullable String merknad) {
        Map<String, Supplier<Ordning>> ordninger = new LinkedHashMap<>();
        ordninger.put(Beregningsinndata.STATLIG, StatligBostoette::new);
        ordninger.putAll(pakker.ordninger());
        return new Regelverk(new Ordninger(ordninger), pakker, merknad);
    }

    private static List<Pakkefil> filer(Innstillinger.Regelpakker valg) throws Avvist {
        if (!valg.angitt() && Files.notExists(valg.mappe())) {
            return List.of();
        }
        try {
            return Regelpakkemappe.les(valg.mappe());
        } catch (IOException e) {
            throw Avvist.bruk(
                    valg.angitt()
                            ? "Mappen med regelpakker kan ikke leses. Sjekk «rulePacks.folder» og at du har tilgang til mappen."
                            : "Mappen «regelpakker» ved siden av maskinens innstillinger kan ikke leses. Sjekk at du har tilgang til den.",
                    e);
        }
    }

    /** Whether everything the office has may be used. */
    boolean alleBrukes() {
        return merknad == null && pakker.avviste().isEmpty();
    }

    /** One line for everything that is wrong with a pack that may not be used. */
    Stream<String> avvisteLinjer() {
        return Stream.concat(
                Stream.ofNullable(merknad),
                pakker.avviste().stream()
                        .flatMap(a -> a.feil().stream()
                                .map(f -> "Regelpakken %s kan ikke brukes: %s".formatted(a.fil(), f))));
    }
}
