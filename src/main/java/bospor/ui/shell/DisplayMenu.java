package bospor.ui.shell;

import bospor.text.Skjermspraak;
import bospor.ui.common.Appearance;
import bospor.ui.common.Texts;
import bospor.ui.common.Theme.Look;
import bospor.ui.common.Tip;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu with which the case worker chooses language and colours. What is chosen holds at once, in every window. */
final class DisplayMenu {
    private DisplayMenu() {}

    /** Fills the menu; a language that the administrator has fixed is shown and cannot be changed. */
    static void fill(MenuButton menu, Appearance appearance, Runnable shortcuts, Texts texts) {
        menu.setAccessibleText(texts.get("visning"));
        Tip.on(menu, texts.get("visning"));
        ToggleGroup languages = new ToggleGroup();
        for (Locale language : List.of(Skjermspraak.BOKMAAL, Skjermspraak.NYNORSK)) {
            RadioMenuItem item = choice(
                    texts.get("visning.spraak." + language.getLanguage()), language, appearance.languageProperty());
            item.setToggleGroup(languages);
            item.setDisable(appearance.languageIsFixed());
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup looks = new ToggleGroup();
        for (Look look : Look.values()) {
            RadioMenuItem item = choice(texts.get("visning.farger." + look), look, appearance.lookProperty());
            item.setToggleGroup(looks);
            menu.getItems().add(item);
        }
        MenuItem sheet = new MenuItem(texts.get("taster"));
        sheet.setAccelerator(ShortcutSheet.OPEN);
        sheet.setOnAction(_ -> shortcuts.run());
        menu.getItems().addAll(new SeparatorMenuItem(), sheet);
    }

    private static <T> RadioMenuItem choice(String name, T value, ObjectProperty<T> chosen) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(value.equals(chosen.get()));
        item.setOnAction(_ -> chosen.set(value));
        return item;
    }
}
