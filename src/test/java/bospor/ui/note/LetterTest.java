package bospor.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Testhusstander;
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

/** The letter is made beside the note, of the same calculation. */
class LetterTest {
    private final List<String> written = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();

    private static Basis basis() {
        Beregningsinndata inndata = new Beregningsinndata(
                Beregningsinndata.STATLIG,
                Termin.les("2026-01"),
                new Kommunenummer("5501"),
                Avrunding.VEDTAK,
                new Husstand(List.of(Person.av("p1", true, 38))),
                Bolig.leid(Kroner.av(9_450)),
                Kroner.ZERO,
                Map.of(),
                Map.of());
        return new Basis(Testhusstander.h01(), inndata, List.of());
    }

    private NoteViewModel model(@Nullable Path chosen) {
        Notatskriver writer = new Notatskriver() {
            @Override
            public Notatkvittering skriv(Notatbestilling order, Path file) {
                written.add("notat " + order.maal() + " " + file);
                return new Notatkvittering.Skrevet(null);
            }

            @Override
            public Notatkvittering skrivBrev(Notatbestilling order, Path file) {
                written.add("brev " + order.maal() + " " + file);
                return new Notatkvittering.Skrevet(null);
            }
        };
        FileChoices files = new FileChoices() {
            @Override
            public @Nullable Path save(String title, String proposedName) {
                proposed.add(title + ": " + proposedName);
                return chosen;
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
                new SimpleObjectProperty<@Nullable Basis>(basis()),
                new SimpleObjectProperty<@Nullable Basis>(),
                () -> writer,
                new DirectWork(),
                files,
                Texts.of(NoteViewModel.class));
    }

    @Test
    void brevetSkrivesIValgtMaalformOgSierAtDetIkkeErEtVedtak() {
        NoteViewModel model = model(Path.of("brev.pdf"));
        model.languageProperty().set(Maalform.NYNORSK);

        model.writeLetter();

        assertThat(written).containsExactly("brev NYNORSK brev.pdf");
        assertThat(proposed).containsExactly("Lagre brevet til søkeren: beregningsbrev-2026-01.pdf");
        assertThat(model.messageProperty().get())
                .isEqualTo("Brevet er skrevet. Det er en forklaring til søkeren, ikke et vedtak.");
    }

    @Test
    void notatetErFortsattEtNotat() {
        model(Path.of("notat.pdf")).write();

        assertThat(written).containsExactly("notat BOKMAAL notat.pdf");
        assertThat(proposed).containsExactly("Lagre beregningsnotatet: beregningsnotat-2026-01.pdf");
    }

    @Test
    void utenFilSkrivesIngenting() {
        model(null).writeLetter();

        assertThat(written).isEmpty();
    }
}
