package bospor.app;

import bospor.config.Miljoe;
import bospor.ui.common.FileChoices;
import bospor.ui.common.saving.Saver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same window, but whoever is asked for a file answers with the proposed name in a folder.
 *
 * @param mappe where everything that is taken out is put
 */
record MedFiler(Oppstart som, Path mappe) implements Oppstart {
    @Override
    public Miljoe miljoe() {
        return som.miljoe();
    }

    @Override
    public boolean oevelseshusstander() {
        return som.oevelseshusstander();
    }

    @Override
    public boolean visLogg() {
        return som.visLogg();
    }

    @Override
    public Duration tomgang() {
        return som.tomgang();
    }

    @Override
    public Tjenester start() throws Exception {
        return som.start();
    }

    @Override
    public Filvalg filvalg() {
        Saver.Choice regneark = navn -> mappe.resolve(navn + ".xlsx");
        return new Filvalg(_ -> new Svar(mappe), regneark, regneark);
    }

    private record Svar(Path mappe) implements FileChoices {
        @Override
        public Path save(String title, String proposedName) {
            return mappe.resolve(proposedName);
        }

        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public @Nullable Path folder(String title) {
            return mappe;
        }
    }
}
