package bospor.text;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Our words for another register's codes, in the bundle of this name in this package; bokmål at the root. */
record Navneliste(String navn) {
    private static final ResourceBundle.Control BARE_DET_SPRAAKET =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The word for the code, or null when the list does not know it. */
    @Nullable
    String finn(String noekkel, Locale spraak) {
        ResourceBundle bunt = ResourceBundle.getBundle("bospor.text." + navn, spraak, BARE_DET_SPRAAKET);
        return bunt.containsKey(noekkel) ? bunt.getString(noekkel) : null;
    }
}
