package bospor.ui.settings;

/**
 * One setting as it holds now.
 *
 * @param key the key in the file, by its path
 * @param value as text, empty for none; a secret is stars
 * @param file the file it stands in, empty for none
 * @param locked whether the administrator has fixed it on this machine
 */
public record Setting(String key, String value, Origin origin, String file, boolean locked) {
    /** Who said it. */
    public enum Origin {
        DEFAULT,
        ADMINISTRATOR,
        USER,
        CHOSEN
    }
}
