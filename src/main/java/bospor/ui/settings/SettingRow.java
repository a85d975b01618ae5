package bospor.ui.settings;

/**
 * A setting in words.
 *
 * @param group the heading it stands under
 * @param origin where it comes from, with the file
 */
public record SettingRow(String group, String key, String name, String value, String origin, boolean locked) {}
