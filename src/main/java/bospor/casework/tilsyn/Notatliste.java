package bospor.casework.tilsyn;

import bospor.casework.notat.Notatgransker;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Notes to look at, what is most unusual first. Reading them touches the disk and calculates. */
public final class Notatliste {
    /** How many of each kind a sample holds. */
    public static final int I_STIKKPROEVE = 10;

    /** A change from the month before is large when it is at least so many kroner and such a share. */
    private static final BigDecimal STOR_KRONER = BigDecimal.valueOf(500);

    private static final BigDecimal STOR_ANDEL = new BigDecimal("0.2");

    private record Maaned(String sak, String ordning, Termin termin) {}

    private Notatliste() {}

    /**
     * The PDFs of a folder, in the order of their names.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> filer(Path mappe) throws IOException {
        List<Path> ut = new ArrayList<>();
        try (DirectoryStream<Path> innhold = Files.newDirectoryStream(mappe, "*.{pdf,PDF}")) {
            innhold.forEach(ut::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        ut.sort(null);
        return ut;
    }

    /**
     * Checks the files one by one, and puts them in order.
     *
     * @param ferdige told how many are done after each
     * @param avbrutt asked before each; what was done by then is the answer
     */
    public static List<Notatblikk> les(
            List<Path> filer, Notatgransker gransker, IntConsumer ferdige, BooleanSupplier avbrutt) {
        List<Notatblikk> ut = new ArrayList<>();
        for (Path fil : filer) {
            if (avbrutt.getAsBoolean()) {
                break;
            }
            ut.add(les(fil, gransker));
            ferdige.accept(ut.size());
        }
        return iRekkefoelge(ut);
    }

    /** Checks one file. */
    public static Notatblikk les(Path fil, Notatgransker gransker) {
        try {
            return Notatblikk.av(fil, gransker.kontroller(fil));
        } catch (IOException e) {
            return Notatblikk.ikke(fil, "Filen kan ikke leses. Sjekk at den finnes og at du har tilgang til den.");
        }
    }

    /** The notes, compared with the month before in the same case, what is most unusual first. */
    static List<Notatblikk> iRekkefoelge(List<Notatblikk> notater) {
        Map<Maaned, Notatblikk> etterMaaned = new HashMap<>();
        for (Notatblikk n : notater) {
            Maaned m = maaned(n, 0);
            if (m != null) {
                etterMaaned.merge(m, n, Notatliste::nyeste);
            }
        }
        return notater.stream()
                .map(n -> medEndring(n, etterMaaned.get(maaned(n, -1))))
                .sorted(Comparator.comparingInt(Notatblikk::risiko).reversed().thenComparing(Notatblikk::fil))
                .toList();
    }

    private static @Nullable Maaned maaned(Notatblikk n, int steg) {
        Termin termin = n.termin();
        return termin == null || n.saksnummer().isEmpty()
                ? null
                : new Maaned(n.saksnummer(), n.ordning(), termin.pluss(steg));
    }

    private static Notatblikk nyeste(Notatblikk a, Notatblikk b) {
        return a.tid() != null && b.tid() != null && a.tid().isAfter(b.tid()) ? a : b;
    }

    private static Notatblikk medEndring(Notatblikk n, @Nullable Notatblikk forrige) {
        if (forrige == null) {
            return n;
        }
        Kroner da = forrige.beloep();
        Kroner naa = n.beloep();
        return da != null && naa != null && erStor(da, naa, forrige.utfall() != n.utfall())
                ? n.med(Uvanlig.av(
                        Uvanlig.Art.STOR_ENDRING,
                        da.verdi().toPlainString(),
                        naa.verdi().toPlainString()))
                : n;
    }

    private static boolean erStor(Kroner da, Kroner naa, boolean annetUtfall) {
        BigDecimal endring = naa.minus(da).verdi().abs();
        return annetUtfall
                ? endring.signum() != 0
                : endring.compareTo(STOR_KRONER) >= 0
                        && endring.compareTo(da.verdi().multiply(STOR_ANDEL)) >= 0;
    }

    /**
     * A sample: the most unusual notes, and as many drawn among the others, each with the same chance.
     *
     * @param notater in order, the most unusual first
     * @param tilfeldig draws; a fixed one gives the same sample again
     */
    public static List<Notatblikk> stikkproeve(List<Notatblikk> notater, Random tilfeldig) {
        Set<Notatblikk> ut = new LinkedHashSet<>(notater.subList(0, Math.min(I_STIKKPROEVE, notater.size())));
        List<Notatblikk> andre = new ArrayList<>(notater.subList(ut.size(), notater.size()));
        for (int i = 0; i < I_STIKKPROEVE && !andre.isEmpty(); i++) {
            ut.add(andre.remove(tilfeldig.nextInt(andre.size())));
        }
        return List.copyOf(ut);
    }

    /** Other notes in the same case that were sent back. */
    public static List<Notatblikk> tidligereUnderkjente(Notatblikk notat, List<Notatblikk> alle) {
        return alle.stream()
                .filter(n -> !n.fil().equals(notat.fil())
                        && !notat.saksnummer().isEmpty()
                        && n.saksnummer().equals(notat.saksnummer())
                        && n.uvanlig().stream().anyMatch(u -> u.art() == Uvanlig.Art.UNDERKJENT))
                .toList();
    }
}
