package bospor.app;

import bospor.http.Javanett;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The entry point of Bospor: the window without a command, otherwise the command line of {@code bospor-cli}. */
public final class Bospor {
    private static final int BUFFER = 1 << 16;

    private Bospor() {}

    /** Starts Bospor with the given command line, and ends the process with the exit code of contracts.md § 1. */
    public static void main(String[] args) {
        Javanett.forbered();
        String[] ord = Argumenttekst.somSkrevet(args);
        // Not System.out: that one writes in the character set of the machine, and one byte at a time.
        PrintStream ut = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream feil = utf8(new FileOutputStream(FileDescriptor.err));
        System.exit(kjoer(ord, new FileInputStream(FileDescriptor.in), ut, feil));
    }

    /** Carries out one command with these streams, and returns the exit code. Everything written has been flushed. */
    static int kjoer(String[] args, InputStream inn, PrintStream ut, PrintStream feil) {
        return new Kommandolinje(Kommandoer::alle).kjoer(List.of(args), inn, ut, feil);
    }

    private static PrintStream utf8(FileOutputStream til) {
        return new PrintStream(new BufferedOutputStream(til, BUFFER), false, StandardCharsets.UTF_8);
    }
}
