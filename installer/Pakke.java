import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes the package of this operating system from an application image: a {@code .deb} by jpackage on Linux, an {@code .msi} by WiX 3 on
 * Windows. When the environment variable {@code BOSPOR_SIGNER} holds a command, every program and library in the image and then the
 * package itself are signed by it: the file is added as its last word. Where {@code wixl} stands in for WiX, the package is only good for testing what an installation does.
 *
 * <pre>
 * java Pakke.java pakke OPTIONS IMAGE VERSION ICON TARGET   the package of this system; OPTIONS is the folder of jpackage's option files
 * java Pakke.java msi SOURCE IMAGE VERSION ICON TARGET      an MSI, from the WiX source
 * </pre>
 */
class Pakke {
    void main(String[] args) throws Exception {
        if (args.length != 6) {
            throw new IllegalArgumentException("seks argumenter: se øverst i Pakke.java");
        }
        Path bilde = Path.of(args[2]);
        if (args[0].equals("msi")) {
            msi(Path.of(args[1]), bilde, args[3], Path.of(args[4]), Path.of(args[5]));
        } else if (windows()) {
            Path kilde = Path.of("installer", "windows", "bospor.wxs");
            Path msi = Path.of(args[5], "Bospor-" + args[3] + ".msi");
            signer(programmer(bilde));
            msi(kilde, bilde, args[3], Path.of(args[4]), msi);
            signer(List.of(msi));
        } else {
            kjoer(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
                    "@" + args[1] + "/jpackage-felles.txt",
                    "@" + args[1] + "/jpackage-deb.txt"));
        }
    }

    private static void msi(Path kilde, Path bilde, String versjon, Path ikon, Path ut) throws Exception {
        Path arbeid = Files.createDirectories(ut.toAbsolutePath().getParent().resolve("wix"));
        Path filer = Files.writeString(arbeid.resolve("filer.wxs"), fragment(bilde), StandardCharsets.UTF_8);
        if (windows()) {
            String wix = System.getenv("WIX") == null ? "" : System.getenv("WIX") + "bin\\";
            kjoer(List.of(wix + "candle.exe", "-nologo", "-arch", "x64", "-dVersjon=" + versjon, "-dIkon=" + ikon,
                    "-dBilde=" + bilde, "-out", arbeid + "\\", kilde.toString(), filer.toString()));
            kjoer(List.of(wix + "light.exe", "-nologo", "-sval", "-cultures:nb-NO;en-US", "-out", ut.toString(),
                    arbeid.resolve("bospor.wixobj").toString(), arbeid.resolve("filer.wixobj").toString()));
        } else {
            Path her = Path.of("").toAbsolutePath();
            kjoer(List.of("wixl", "-a", "x64", "-D", "Versjon=" + versjon, "-D", "Ikon=" + relativ(her, ikon),
                    "-D", "Bilde=" + relativ(her, bilde), "-o", ut.toString(), kilde.toString(), filer.toString()));
        }
    }

    private static void signer(List<Path> filer) throws Exception {
        String kommando = System.getenv("BOSPOR_SIGNER");
        for (Path fil : kommando == null || kommando.isBlank() ? List.<Path>of() : filer) {
            List<String> ord = new ArrayList<>(List.of(kommando.strip().split("\\s+")));
            ord.add(fil.toString());
            kjoer(ord);
        }
    }

    private static List<Path> programmer(Path bilde) throws IOException {
        try (Stream<Path> alle = Files.walk(bilde)) {
            return alle.filter(f -> f.toString().endsWith(".exe") || f.toString().endsWith(".dll")).toList();
        }
    }

    /** A component for every file of the image, in folders under the install folder. */
    private static String fragment(Path bilde) throws IOException {
        StringBuilder mapper = new StringBuilder();
        List<String> komponenter = new ArrayList<>();
        mappe(bilde, bilde, mapper, komponenter);
        StringBuilder ut = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<Wix xmlns=\"http://schemas.microsoft.com/wix/2006/wi\">\n<Fragment>\n<DirectoryRef Id=\"INSTALLDIR\">\n")
                .append(mapper)
                .append("</DirectoryRef>\n</Fragment>\n<Fragment>\n<ComponentGroup Id=\"Filer\">\n");
        komponenter.forEach(k -> ut.append("<ComponentRef Id=\"").append(k).append("\"/>\n"));
        return ut.append("</ComponentGroup>\n</Fragment>\n</Wix>\n").toString();
    }

    private static void mappe(Path bilde, Path mappe, StringBuilder ut, List<String> komponenter) throws IOException {
        TreeMap<String, Path> innhold = new TreeMap<>();
        try (Stream<Path> alle = Files.list(mappe)) {
            alle.forEach(f -> innhold.put(bilde.relativize(f).toString().replace('\\', '/'), f));
        }
        for (var e : innhold.entrySet()) {
            String id = UUID.nameUUIDFromBytes(e.getKey().getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
            if (Files.isDirectory(e.getValue())) {
                ut.append("<Directory Id=\"d%s\" Name=\"%s\">%n".formatted(id, e.getValue().getFileName()));
                mappe(bilde, e.getValue(), ut, komponenter);
                ut.append("</Directory>\n");
            } else {
                komponenter.add("k" + id);
                // The component's GUID follows from its place, so that the same file is the same component in every version.
                ut.append(
                        "<Component Id=\"k%s\" Guid=\"%s\" Win64=\"yes\"><File Id=\"f%s\" KeyPath=\"yes\" Source=\"$(var.Bilde)/%s\"/></Component>%n"
                                .formatted(id, guid(e.getKey()), id, e.getKey()));
            }
        }
    }

    private static String guid(String sti) {
        return UUID.nameUUIDFromBytes(("Bospor/" + sti).getBytes(StandardCharsets.UTF_8)).toString().toUpperCase();
    }

    /** wixl joins every path to the current folder, absolute ones too. */
    private static String relativ(Path her, Path fil) {
        return her.relativize(fil.toAbsolutePath()).toString();
    }

    private static void kjoer(List<String> kommando) throws Exception {
        int kode = new ProcessBuilder(kommando).inheritIO().start().waitFor();
        if (kode != 0) {
            throw new IOException(kommando.getFirst() + " endte med " + kode);
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
