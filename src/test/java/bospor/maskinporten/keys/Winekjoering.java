package bospor.maskinporten.keys;

import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The Linux half of the Wine run: the simulator and the keys of the contract, for as long as the given command runs.
 * Called by {@code .ci/wine}; ends with the command's exit code.
 */
final class Winekjoering {
    private Winekjoering() {}

    /** The folder for the keys, then the command. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path mappe = Files.createDirectories(Path.of(args[0]));
        List<String> kommando = Arrays.asList(args).subList(1, args.length);
        int kode;
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            Kontraktnoekler.skriv(simulator, mappe);
            kode = new ProcessBuilder(kommando).inheritIO().start().waitFor();
        }
        System.exit(kode);
    }
}
