package bospor.ui.common;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for files and folders with the dialogs of the machine. View models ask through this, so a test can answer. */
public interface FileChoices {
    /** Where to save a PDF, with a proposed name; null when nothing was chosen. */
    @Nullable
    Path save(String title, String proposedName);

    /** Which PDFs to open; none when nothing was chosen. */
    List<Path> open(String title);

    /** Which folder to read; null when nothing was chosen. */
    @Nullable
    Path folder(String title);
}
