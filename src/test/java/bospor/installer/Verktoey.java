package bospor.installer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tool of the JDK, run to its end. */
record Verktoey(int kode, String ut) {
    /** Runs the tool with these arguments; what it wrote, errors too. */
    static Verktoey kjoer(String navn, String... argumenter) throws IOException, InterruptedException {
        List<String> kommando = new ArrayList<>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", navn).toString());
        kommando.addAll(List.of(argumenter));
        ProcessBuilder bygger = new ProcessBuilder(kommando).redirectErrorStream(true);
        bygger.environment().remove("JAVA_TOOL_OPTIONS");
        Process prosess = bygger.start();
        String ut = new String(prosess.getInputStream().readAllBytes(), UTF_8);
        return new Verktoey(prosess.waitFor(), ut);
    }

    static String les(String fil) {
        try {
            return Files.readString(Path.of(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
