package bospor.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs of the machine, in front of the window that is open. */
public final class WindowFileChoices implements FileChoices {
    private static final String ENDING = ".pdf";

    private final Supplier<@Nullable Window> owner;

    /** Dialogs in front of the window that is open when the question comes. */
    public WindowFileChoices(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public @Nullable Path save(String title, String proposedName) {
        FileChooser chooser = pdf(title);
        chooser.setInitialFileName(proposedName);
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen == null) {
            return null;
        }
        // Some systems leave the ending to the program.
        String path = chosen.getPath();
        return Path.of(path.endsWith(ENDING) ? path : path + ENDING);
    }

    @Override
    public List<Path> open(String title) {
        List<File> chosen = pdf(title).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public @Nullable Path folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        File chosen = chooser.showDialog(owner.get());
        return chosen == null ? null : chosen.toPath();
    }

    private static FileChooser pdf(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", "*" + ENDING));
        return chooser;
    }
}
