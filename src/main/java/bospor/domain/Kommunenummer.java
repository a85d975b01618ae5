package bospor.domain;

/** The four digits of a Norwegian kommune. Says nothing of whether such a kommune exists. */
public record Kommunenummer(String nummer) {
    /** Refuses anything but four digits. */
    public Kommunenummer {
        if (nummer.length() != 4 || !nummer.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("kommunenummer må ha fire siffer");
        }
    }

    @Override
    public String toString() {
        return nummer;
    }
}
