package bospor.rules.statlig;

/** Paths of the input ({@code husstand[1].alder}), as in the file format. */
final class Stier {
    private Stier() {}

    static String person(int nummer) {
        return "husstand[" + nummer + "]";
    }

    static String post(int person, int nummer) {
        return person(person) + ".inntekter[" + nummer + "]";
    }
}
