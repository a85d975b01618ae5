package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.casework.omregning.Omregningssak;
import bospor.casework.omregning.Sakskilde;
import bospor.json.Lesefeil;
import bospor.json.Notatformat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A folder of beregningsnotater as cases. A note is read in bounded time and memory like any file from outside, and one whose
 * checksum does not hold is no case.
 */
public final class Notatmappe implements Sakskilde {
    private static final Duration LENGST = Duration.ofSeconds(30);

    private final int antall;
    private final Iterator<Path> filer;

    /**
     * The notes that lie in the folder now, in the order of their names; folders inside it are not looked into.
     *
     * @throws IOException when the folder cannot be read
     */
    public Notatmappe(Path mappe) throws IOException {
        List<Path> alle = new ArrayList<>();
        try (DirectoryStream<Path> innhold = Files.newDirectoryStream(mappe, "*.{pdf,PDF}")) {
            innhold.forEach(alle::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        alle.sort(null);
        antall = alle.size();
        filer = alle.iterator();
    }

    @Override
    public OptionalInt antall() {
        return OptionalInt.of(antall);
    }

    @Override
    public @Nullable Uleste neste() {
        return filer.hasNext() ? new Notatfil(filer.next()) : null;
    }

    @Override
    public void close() {
        // Every file is closed when it has been read.
    }

    private record Notatfil(Path fil) implements Uleste {
        @Override
        public String navn() {
            return String.valueOf(fil.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        }

        @Override
        public Lest les() {
            byte[] bytes;
            try (InputStream inn = Files.newInputStream(fil)) {
                bytes = inn.readNBytes(Pdfsluse.STOERSTE_FIL + 1);
            } catch (IOException e) {
                return new Lest.Ubrukelig("Filen kan ikke leses. Sjekk at du har tilgang til den.");
            }
            return Begrenset.kjoer(() -> sak(bytes), LENGST, Lest.Ubrukelig::new);
        }

        private static Lest sak(byte[] bytes) {
            try {
                byte[] json = Objects.requireNonNull(Pdfinnhold.vedlegg(bytes).get(Vedlegg.DATA));
                if (!Notatformat.sjekksum(json).equals(Notatformat.beregnetSjekksum(json))) {
                    return new Lest.Ubrukelig(
                            "Sjekksummen stemmer ikke: noe i notatet er endret etter at det ble skrevet.");
                }
                Notatdata data = Notatformat.les(json);
                return new Lest.Sak(new Omregningssak(
                        Objects.requireNonNullElse(data.utarbeidet().saksnummer(), ""),
                        data.inndata(),
                        data.resultat()));
            } catch (IkkeNotat e) {
                return new Lest.Ubrukelig(e.setning());
            } catch (Lesefeil e) {
                return new Lest.Ubrukelig("Vedlegget med beregningen kan ikke leses. " + e.melding());
            }
        }
    }
}
