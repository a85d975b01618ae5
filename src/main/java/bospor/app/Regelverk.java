package bospor.app;

import bospor.casework.Ordninger;
import bospor.casework.Regelpakker;
import bospor.domain.Beregningsinndata;
import bospor.rates.Pakkefil;
import bospor.rates.Regelpakkemappe;
import bospor.rules.Ordning;
import bospor.rules.statlig.StatligBostoette;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules a command may use: those of the program and, with a settings file, the office's own rule packs. */
record Regelverk(Ordninger ordninger, Regelpakker pakker) {
    /** The option that names the settings file. */
    static final Valg CONFIG =
            Valg.medVerdi("--config", "FIL", "innstillingsfil; med den kommer kontorets egne regelpakker med");

    /** The rules of the program alone. */
    static Regelverk innebygd() {
        return av(Regelpakker.innebygde());
    }

    /** The rules with the office's packs when a settings file was named and it names their folder. */
    static Regelverk av(Argumenter argumenter) throws Avvist {
        Optional<Path> config = argumenter.fil(CONFIG.navn());
        Path mappe = config.isEmpty() ? null : Innstillingsfil.les(config).regelpakker();
        return mappe == null ? innebygd() : av(new Regelpakker(filer(mappe), Set.of(Beregningsinndata.STATLIG)));
    }

    private static Regelverk av(Regelpakker pakker) {
        Map<String, Supplier<Ordning>> ordninger = new LinkedHashMap<>();
        ordninger.put(Beregningsinndata.STATLIG, StatligBostoette::new);
        ordninger.putAll(pakker.ordninger());
        return new Regelverk(new Ordninger(ordninger), pakker);
    }

    private static List<Pakkefil> filer(Path mappe) throws Avvist {
        try {
            return Regelpakkemappe.les(mappe);
        } catch (IOException e) {
            throw Avvist.bruk(
                    "Mappen med regelpakker kan ikke leses. Sjekk «rulePacks.folder» og at du har tilgang til mappen.",
                    e);
        }
    }

    /** One line for everything that is wrong with a pack that may not be used. */
    Stream<String> avvisteLinjer() {
        return pakker.avviste().stream()
                .flatMap(a -> a.feil().stream().map(f -> "Regelpakken %s kan ikke brukes: %s".formatted(a.fil(), f)));
    }
}
