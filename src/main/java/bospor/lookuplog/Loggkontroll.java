package bospor.lookuplog;

import bospor.lookuplog.Kontrollsvar.Art;
import bospor.lookuplog.Kontrollsvar.Funn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that nobody has changed the look-up log: every line holds the hash of the line before, and the head file knows
 * the last one.
 *
 * <p>Who can write in the folder and knows the format could make a whole new chain; against that helps only to note the
 * head's hash somewhere else from time to time.
 */
public final class Loggkontroll {
    private Loggkontroll() {}

    /**
     * Checks one file, or the logs of all machines in a folder. A file that lies among its machine's other files is
     * checked against them; one that was sent alone is checked in itself.
     *
     * @throws NoSuchFileException when there is no such file or folder
     */
    public static Kontrollsvar kontroller(Path filEllerMappe) throws IOException {
        if (Files.isDirectory(filEllerMappe)) {
            return mappe(filEllerMappe);
        }
        if (!Files.isRegularFile(filEllerMappe)) {
            throw new NoSuchFileException(filEllerMappe.toString());
        }
        return fil(filEllerMappe);
    }

    private static Kontrollsvar mappe(Path mappe) throws IOException {
        List<Funn> feil = new ArrayList<>();
        List<Funn> merknader = new ArrayList<>();
        long linjer = 0;
        for (Loggfiler filer : Loggfiler.alle(mappe)) {
            Kontrollsvar svar = maskin(filer);
            feil.addAll(svar.feil());
            merknader.addAll(svar.merknader());
            linjer += svar.linjer();
        }
        return new Kontrollsvar(feil, merknader, linjer);
    }

    private static Kontrollsvar fil(Path fil) throws IOException {
        Loggfiler filer = Loggfiler.somHar(fil);
        List<Fysisk> egne = Fysisk.les(fil, 0);
        if (filer.maskin().isEmpty() || !Files.exists(filer.hode())) {
            return new Kjedegang(egne, Optional.empty(), true).gaa();
        }
        String navn = Loggfiler.navn(fil);
        Kontrollsvar alt = maskin(filer);
        return new Kontrollsvar(
                alt.feil().stream().filter(f -> f.fil().contains(navn)).toList(),
                alt.merknader().stream().filter(f -> f.fil().contains(navn)).toList(),
                egne.size());
    }

    private static Kontrollsvar maskin(Loggfiler filer) throws IOException {
        List<Fysisk> linjer = new ArrayList<>();
        for (String navn : filer.dagsfiler()) {
            linjer.addAll(Fysisk.les(filer.sti(navn), 0));
        }
        Optional<Logghode> hode = Logghode.les(filer.hode());
        Kontrollsvar svar = new Kjedegang(linjer, hode, false).gaa();
        if (hode.isPresent() && svar.stemmer() && kortereEnnHodet(filer, hode.get())) {
            Funn kuttet = new Funn(
                    Art.KUTTET,
                    hode.get().fil(),
                    hode.get().n(),
                    "%s: slutten av linje %d er kuttet av."
                            .formatted(hode.get().fil(), hode.get().n()));
            return new Kontrollsvar(List.of(kuttet), svar.merknader(), svar.linjer());
        }
        return svar;
    }

    private static boolean kortereEnnHodet(Loggfiler filer, Logghode hode) throws IOException {
        Path fil = filer.sti(hode.fil());
        return !hode.fil().isEmpty() && (!Files.exists(fil) || Files.size(fil) < hode.lengde());
    }
}
