package bospor.app;

import bospor.casework.Regelpakker;
import bospor.casework.omregning.Nyeoppgjoer;
import bospor.casework.omregning.Nyeregler;
import bospor.casework.omregning.Regelfeil;
import bospor.casework.omregning.Sakskilde;
import bospor.json.Inndatalinjer;
import bospor.json.Lesefeil;
import bospor.json.Oppgjoerslinjer;
import bospor.note.Notatmappe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the files of a batch, for the command and for the view: cases, rates, a rule pack, settlements. Touches the disk. */
final class Omregningsfiler {
    private static final int STOERSTE = 2 << 20;

    private Omregningsfiler() {}

    /** A file or folder that cannot be read; the message is one sentence. */
    static final class Filfeil extends Exception {
        private static final long serialVersionUID = 1L;

        Filfeil(String setning, @Nullable Throwable aarsak) {
            super(setning, aarsak);
        }
    }

    /** The cases of a folder of notes, or of a file with an input on each line. */
    static Sakskilde saker(Path sted, boolean linjer) throws Filfeil {
        try {
            return linjer ? linjer(Files.newInputStream(sted)) : new Notatmappe(sted);
        } catch (IOException e) {
            throw new Filfeil(
                    linjer
                            ? "Filen med inndata kan ikke leses. Sjekk at den finnes og at du har tilgang til den."
                            : "Mappen med notater kan ikke leses. Sjekk at den finnes og at du har tilgang til den.",
                    e);
        }
    }

    /** The cases of a stream with an input on each line. */
    static Sakskilde linjer(InputStream inn) {
        return new Inndatalinjer(inn);
    }

    /** The rules with the rates of a table or a folder of tables, and a pack, put in. */
    static Nyeregler regler(Regelpakker kontorets, @Nullable Path satser, @Nullable Path pakke)
            throws Filfeil, Regelfeil {
        return Nyeregler.av(
                kontorets, satser == null ? List.of() : tabeller(satser), pakke == null ? null : innhold(pakke));
    }

    /** The settlements of the file, none without one. */
    static Nyeoppgjoer oppgjoer(@Nullable Path fil) throws Filfeil {
        if (fil == null) {
            return new Nyeoppgjoer(List.of());
        }
        try (InputStream inn = Files.newInputStream(fil)) {
            return Oppgjoerslinjer.les(inn);
        } catch (IOException e) {
            throw new Filfeil("Filen med oppgjør kan ikke leses. Sjekk at den finnes og at du har tilgang til den.", e);
        } catch (Lesefeil e) {
            throw new Filfeil("Filen med oppgjør har en feil i " + e.sti() + ": " + e.melding(), e);
        }
    }

    private static List<byte[]> tabeller(Path sted) throws Filfeil {
        if (!Files.isDirectory(sted)) {
            return List.of(innhold(sted));
        }
        List<Path> filer = new ArrayList<>();
        try (DirectoryStream<Path> innhold = Files.newDirectoryStream(sted, "*.json")) {
            innhold.forEach(filer::add);
        } catch (IOException e) {
            throw new Filfeil("Mappen med satser kan ikke leses. Sjekk at du har tilgang til den.", e);
        }
        filer.sort(null);
        List<byte[]> ut = new ArrayList<>();
        for (Path fil : filer) {
            ut.add(innhold(fil));
        }
        if (ut.isEmpty()) {
            throw new Filfeil("Mappen med satser har ingen filer som slutter på .json.", null);
        }
        return ut;
    }

    private static byte[] innhold(Path fil) throws Filfeil {
        try (InputStream inn = Files.newInputStream(fil)) {
            byte[] lest = inn.readNBytes(STOERSTE + 1);
            if (lest.length > STOERSTE) {
                throw new Filfeil("Filen er for stor til å være satser eller en regelpakke.", null);
            }
            return lest;
        } catch (IOException e) {
            throw new Filfeil(
                    "Filen med satser eller regelpakke kan ikke leses. Sjekk at den finnes og at du har tilgang til den.",
                    e);
        }
    }
}
