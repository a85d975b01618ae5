package bospor.ui.common.saving;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Regneark;
import bospor.ui.common.DirectWork;
import bospor.ui.common.saving.Saver.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaverTest {
    private static final Regneark SHEETS = Regneark.av(new Ark("Ark", List.of(), List.of()));

    private final List<Path> written = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();

    private void save(String file) {
        new Saver((_, p) -> written.add(p), new DirectWork(), _ -> Path.of(file)).save("x", () -> SHEETS, told::add);
    }

    @Test
    void skriverDerSaksbehandlerenVelger() {
        save("sak-2026-17.xlsx");

        assertThat(written).containsExactly(Path.of("sak-2026-17.xlsx"));
        assertThat(told).containsExactly(Outcome.SAVED);
    }

    @Test
    void filnavnMedFoedselsnummerSkrivesIkke() {
        save("alma 148387 40228.xlsx");
        save("14838740228.xlsx");

        assertThat(written).isEmpty();
        assertThat(told).containsExactly(Outcome.NAME_REFUSED, Outcome.NAME_REFUSED);
    }

    @Test
    void utenFilSkjerIngenting() {
        new Saver((_, p) -> written.add(p), new DirectWork(), _ -> null).save("x", () -> SHEETS, told::add);

        assertThat(written).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void filSomIkkeKanSkrivesBlirSagt() {
        Saver full = new Saver(
                (_, _) -> {
                    throw new IOException("full");
                },
                new DirectWork(),
                _ -> Path.of("a.xlsx"));

        full.save("x", () -> SHEETS, told::add);

        assertThat(told).containsExactly(Outcome.NOT_WRITTEN);
    }
}
