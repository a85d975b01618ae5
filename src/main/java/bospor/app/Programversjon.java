package bospor.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program that runs here. */
final class Programversjon {
    private static final String POM = "/META-INF/maven/no.bospor/bospor/pom.properties";

    private Programversjon() {}

    /** The version that the jar was built as, or that it is run from source. */
    static String les() {
        try (InputStream inn = Programversjon.class.getResourceAsStream(POM)) {
            if (inn == null) {
                return "(kjørt fra kildekoden)";
            }
            Properties pom = new Properties();
            pom.load(inn);
            return pom.getProperty("version", "(ukjent)");
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese programversjonen", e);
        }
    }

    /** The version and the build that made it, for support. */
    static String medBygg() {
        String bygg = Programversjon.class.getPackage().getImplementationVersion();
        return bygg == null ? les() : les() + " (bygg " + bygg + ")";
    }
}
