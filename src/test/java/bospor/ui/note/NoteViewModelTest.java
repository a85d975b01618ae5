package bospor.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatbestilling;
import bospor.casework.notat.Notatkvittering;
import bospor.casework.notat.Notatskriver;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.ui.common.DirectWork;
import bospor.ui.common.FileChoices;
import bospor.ui.common.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked for, what is ordered, and what is said afterwards. */
class NoteViewModelTest {
    private static final Path FIL = Path.of("valgt.pdf");

    private final AapenSak sak = Testhusstander.h01();
    private final Basis grunnlag = new Basis(
            sak,
            new Beregningsinndata(
                    Beregningsinndata.STATLIG,
                    Termin.av(2025, 4),
                    new Kommunenummer("5501"),
                    Avrunding.VEDTAK,
                    new Husstand(List.of(Person.av("p1", true, 38))),
                    Bolig.leid(Kroner.av(9450)),
                    Kroner.ZERO,
                    Map.of(),
                    Map.of()),
            List.of(sak.medlemmer().getFirst().fnr()));
    private final SimpleObjectProperty<@Nullable Basis> beregning = new SimpleObjectProperty<>(grunnlag);
    private final SimpleObjectProperty<@Nullable Basis> kommunal = new SimpleObjectProperty<>();
    private final List<String> foreslaatt = new ArrayList<>();
    private final List<Notatbestilling> bestilt = new ArrayList<>();
    private @Nullable Path valgt = FIL;
    private Notatkvittering svar = new Notatkvittering.Skrevet(new Forsegling("Demokommune", "310000019"));

    private NoteViewModel modell() {
        Notatskriver skriver = new Notatskriver() {
            @Override
            public Notatkvittering skriv(Notatbestilling bestilling, Path fil) {
                assertThat(fil).isEqualTo(FIL);
                bestilt.add(bestilling);
                return svar;
            }

            @Override
            public Notatkvittering skrivBrev(Notatbestilling bestilling, Path fil) {
                throw new AssertionError("ingen ba om et brev");
            }
        };
        FileChoices filer = new FileChoices() {
            @Override
            public @Nullable Path save(String title, String proposedName) {
                foreslaatt.add(proposedName);
                return valgt;
            }

            @Override
            public List<Path> open(String title) {
                return List.of();
            }

            @Override
            public @Nullable Path folder(String title) {
                return null;
            }
        };
        return new NoteViewModel(
                beregning, kommunal, () -> skriver, new DirectWork(), filer, Texts.of(NoteViewModel.class));
    }

    @Test
    void bestillerDetSomErValgtOgForeslaarEtNavnUtenPersonopplysninger() {
        NoteViewModel modell = modell();
        modell.languageProperty().set(Maalform.NYNORSK);

        modell.write();

        assertThat(foreslaatt).containsExactly("beregningsnotat-2025-04.pdf");
        assertThat(bestilt)
                .containsExactly(new Notatbestilling(
                        grunnlag.inndata(),
                        grunnlag.numre(),
                        sak.oppslag(),
                        sak.formaal(),
                        sak.saksnummer(),
                        Maalform.NYNORSK,
                        true));
        assertThat(modell.messageProperty().get())
                .isEqualTo("Notatet er skrevet og forseglet av Demokommune. Det er ikke et vedtak.");
    }

    @Test
    void denKommunaleBeregningenFaarSittEgetNotatOgSierNaarDenMangler() {
        NoteViewModel modell = modell();
        modell.subjectProperty().set(NoteViewModel.Subject.MUNICIPAL);
        assertThat(modell.available().get()).isFalse();
        assertThat(modell.messageProperty().get()).startsWith("Det er ingen kommunal beregning på skjermen.");
        modell.write();
        assertThat(bestilt).isEmpty();

        Basis egen = new Basis(sak, grunnlag.inndata(), List.of());
        kommunal.set(egen);
        assertThat(modell.available().get()).isTrue();
        assertThat(modell.messageProperty().get()).isEmpty();
        modell.write();
        assertThat(foreslaatt).containsExactly("beregningsnotat-kommunalt-2025-04.pdf");
        assertThat(bestilt).extracting(Notatbestilling::numre).containsExactly(egen.numre());
    }

    @Test
    void sierNaarDetIkkeErForseglet() {
        svar = new Notatkvittering.Skrevet(null);
        NoteViewModel modell = modell();

        modell.write();

        assertThat(modell.messageProperty().get()).contains("ikke forseglet", "ikke et vedtak");
    }

    @Test
    void utenFilEllerBeregningSkjerIngenting() {
        valgt = null;
        NoteViewModel modell = modell();
        modell.write();
        beregning.set(null);
        modell.write();

        assertThat(bestilt).isEmpty();
        assertThat(modell.available().get()).isFalse();
        assertThat(modell.messageProperty().get()).isEmpty();
    }

    @Test
    void detSomBleSagtOmEnBeregningStaarIkkeUnderEnAnnen() {
        svar = new Notatkvittering.IkkeSkrevet("Notatet kan ikke skrives dit.");
        NoteViewModel modell = modell();
        modell.write();
        assertThat(modell.messageProperty().get()).isEqualTo("Notatet kan ikke skrives dit.");

        beregning.set(new Basis(sak, grunnlag.inndata(), List.of()));

        assertThat(modell.messageProperty().get()).isEmpty();
    }
}
