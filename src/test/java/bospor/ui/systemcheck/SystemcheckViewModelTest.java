package bospor.ui.systemcheck;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Sjekkpunkt.Ledetekster;
import bospor.casework.sjekk.Sjekkrapport;
import bospor.casework.sjekk.Systemsjekk;
import bospor.casework.sjekk.Tilstand;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SystemcheckViewModelTest {
    private static final Sjekkpunkt OK =
            new Sjekkpunkt(Sjekk.KLOKKE, Tilstand.OK, "Klokke", "Riktig.", List.of(), "", "", "");
    private static final Sjekkpunkt FEIL = new Sjekkpunkt(
            Sjekk.METADATA,
            Tilstand.FEIL,
            "Maskinporten",
            "Svarer ikke.",
            List.of("Adresse: eksempel.no"),
            "Prøv igjen.",
            "Ingen",
            "MP-1");
    private static final Systemsjekk SJEKK = ferdig -> {
        ferdig.accept(OK);
        ferdig.accept(FEIL);
        return new Sjekkrapport(List.of(OK, FEIL), "Antall feil: 1.", new Ledetekster("Gjør dette", "Hvem", "Kode"));
    };

    private final List<String> kopiert = new ArrayList<>();

    @Test
    void punkteneKommerEtterHvertOgRapportenKanKopieres() {
        SystemcheckViewModel model = model(new DirectWork());
        assertThat(model.canCopyProperty().get()).isFalse();
        model.run();
        assertThat(model.points()).containsExactly(OK, FEIL);
        assertThat(model.statusProperty().get()).isEqualTo("Antall feil: 1.");
        assertThat(model.runningProperty().get()).isFalse();
        model.copy();
        assertThat(kopiert).containsExactly("""
                ✔ Klokke: Riktig.
                ✘ Maskinporten: Svarer ikke.
                    Adresse: eksempel.no
                    Gjør dette: Prøv igjen.
                    Hvem: Ingen
                    Kode: MP-1

                Antall feil: 1.
                """);
    }

    @Test
    void enSjekkSomGaarStartesIkkePaaNytt() {
        List<Callable<?>> startet = new ArrayList<>();
        SystemcheckViewModel model = model(new BackgroundWork() {
            @Override
            public <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
                startet.add(work);
            }
        });
        model.run();
        model.run();
        assertThat(startet).hasSize(1);
        assertThat(model.runningProperty().get()).isTrue();
        assertThat(model.statusProperty().get()).isEqualTo("Sjekker …");
    }

    private SystemcheckViewModel model(BackgroundWork work) {
        return new SystemcheckViewModel(
                () -> SJEKK, work, Runnable::run, kopiert::add, Texts.of(SystemcheckController.class));
    }
}
