package bospor.ui.timeline;

import bospor.domain.Kroner;
import bospor.text.Datotekst;
import java.time.YearMonth;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A cell of the table: the amount, or the month's state in a sign and words; says row, column and state aloud. */
final class MonthCell extends TableCell<Tabellrad, @Nullable Kroner> {
    /** What the column is about. */
    enum Slag {
        MAANED,
        HUSSTAND,
        PERSON,
        SERIE
    }

    private static final String[] STILER = {
        "tall", "ikke-komplett", "ingen-rapportert", "ukjent", "tom", "sumrad", "sum"
    };

    private final Slag slag;
    private final Utsnitt utsnitt;
    private final @Nullable Personlinje person;
    private final @Nullable Inntektsserie serie;

    MonthCell(Slag slag, Utsnitt utsnitt, @Nullable Personlinje person, @Nullable Inntektsserie serie) {
        this.slag = slag;
        this.utsnitt = utsnitt;
        this.person = person;
        this.serie = serie;
        getStyleClass().add("maanedscelle");
    }

    @Override
    protected void updateItem(@Nullable Kroner beloep, boolean empty) {
        super.updateItem(beloep, empty);
        getStyleClass().removeAll(STILER);
        setGraphic(null);
        setText(null);
        setAccessibleText(null);
        Tabellrad rad = empty ? null : getTableRow().getItem();
        if (rad == null) {
            return;
        }
        if (rad.maaned() == null) {
            sumrad(beloep);
        } else if (slag == Slag.MAANED) {
            maanedsnavn(rad.maaned());
        } else {
            verdi(rad.maaned(), beloep);
        }
    }

    private void sumrad(@Nullable Kroner beloep) {
        getStyleClass().addAll(slag == Slag.MAANED ? "tom" : "tall", "sumrad");
        setText(slag == Slag.MAANED ? Tekst.av("tabell.sumrad") : beloep == null ? "–" : Tekst.tall(beloep));
        setAccessibleText(Tekst.av("tabell.sumrad") + ", " + hva() + ", "
                + (beloep == null ? Tekst.av("celle.ingenSum") : Tekst.opplest(beloep)));
    }

    private void maanedsnavn(YearMonth maaned) {
        setText(Tabelltekst.maaned(maaned));
        setAccessibleText(Utsagn.maaned(utsnitt, maaned));
        if (utsnitt.tidslinje().tilstand(maaned) == Maanedstilstand.IKKE_KOMPLETT) {
            getStyleClass().add("ikke-komplett");
            setGraphic(new FontIcon("mdi2c-clock-outline"));
        }
    }

    private void verdi(YearMonth maaned, @Nullable Kroner beloep) {
        Maanedstilstand tilstand = person == null ? utsnitt.tidslinje().tilstand(maaned) : person.tilstand(maaned);
        getStyleClass().add("tall");
        if (slag != Slag.SERIE) {
            getStyleClass().add("sum");
        }
        if (!tilstand.kjent() || (beloep == null && slag != Slag.SERIE)) {
            getStyleClass().add("ukjent");
            setText("– " + (tilstand.kjent() ? Tekst.av("celle.ingenSumKort") : tilstand.kort()));
        } else if (slag == Slag.SERIE && beloep == null) {
            getStyleClass().add("tom");
            setText("·");
        } else if (slag != Slag.SERIE && tilstand == Maanedstilstand.INGEN_RAPPORTERT) {
            getStyleClass().add("ingen-rapportert");
            setText("0");
        } else if (beloep != null) {
            setText(Tekst.tall(beloep));
            if (tilstand == Maanedstilstand.IKKE_KOMPLETT) {
                getStyleClass().add("ikke-komplett");
            }
        }
        setAccessibleText(
                serie != null
                        ? Utsagn.serie(utsnitt.tidslinje(), maaned, serie)
                        : person != null
                                ? Datotekst.maaned(maaned) + ", " + Utsagn.person(person, maaned, utsnitt.skjulte())
                                : Utsagn.maaned(utsnitt, maaned));
    }

    private String hva() {
        if (serie != null) {
            return serie.opplest();
        }
        return person != null ? person.navn() : Tekst.av("husstanden.liten");
    }
}
