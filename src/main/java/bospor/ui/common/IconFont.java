package bospor.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import org.kordamp.ikonli.AbstractIkonHandler;
import org.kordamp.ikonli.Ikon;

/** Tells Ikonli which icons there are and where their font lies. Ikonli finds it by its name in {@code META-INF/services}. */
public final class IconFont extends AbstractIkonHandler {
    private static final String FILE = "materialdesignicons-webfont.ttf";

    @Override
    public boolean supports(String description) {
        return Icon.named(description) != null;
    }

    @Override
    public Ikon resolve(String description) {
        return Objects.requireNonNull(Icon.named(description), description);
    }

    @Override
    public URL getFontResource() {
        return Fonts.find(FILE);
    }

    @Override
    public InputStream getFontResourceAsStream() {
        try {
            return getFontResource().openStream();
        } catch (IOException e) {
            throw new UncheckedIOException("skriften med ikonene kan ikke leses", e);
        }
    }

    @Override
    public String getFontFamily() {
        return "Material Design Icons";
    }
}
