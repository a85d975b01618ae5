package bospor.lookuplog;

import bospor.casework.Loggrad;
import bospor.casework.LookupLog.Utilgjengelig;
import bospor.casework.LookupLogReader;
import bospor.lookuplog.Kontrollsvar.Funn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the look-up log of all machines in a folder, each look-up together with its result, and decisions about notes. */
public final class Loggleser implements LookupLogReader {
    private final Path mappe;
    private final Personnoekkel personnoekkel;
    private final ZoneId sone;

    /**
     * A reader of the folder.
     *
     * @param personnoekkel the municipality's key, the same as the log was written with
     * @param sone where the office is: decides which day a look-up belongs to
     */
    public Loggleser(Path mappe, byte[] personnoekkel, ZoneId sone) {
        this.mappe = mappe;
        this.personnoekkel = new Personnoekkel(personnoekkel);
        this.sone = sone;
    }

    @Override
    public List<Loggrad> les(Utvalg utvalg) throws Utilgjengelig {
        String person = utvalg.person() == null ? null : personnoekkel.merke(utvalg.person());
        List<Loggrad> rader = new ArrayList<>();
        try {
            for (Loggfiler filer : Loggfiler.alle(mappe)) {
                for (Loggrad rad : rader(filer, utvalg)) {
                    if (passer(rad, utvalg, person)) {
                        rader.add(rad);
                    }
                }
            }
        } catch (IOException e) {
            throw new Utilgjengelig(e.getClass().getSimpleName());
        }
        rader.sort(Comparator.comparing(Loggrad::tid)
                .thenComparingLong(Loggrad::nummer)
                .reversed());
        return List.copyOf(rader);
    }

    @Override
    public Tilstand kontroller() throws Utilgjengelig {
        try {
            Kontrollsvar svar = Loggkontroll.kontroller(mappe);
            return new Tilstand(meldinger(svar.feil()), meldinger(svar.merknader()), svar.linjer());
        } catch (IOException e) {
            throw new Utilgjengelig(e.getClass().getSimpleName());
        }
    }

    private static List<String> meldinger(List<Funn> funn) {
        return funn.stream().map(Funn::melding).toList();
    }

    private boolean passer(Loggrad rad, Utvalg utvalg, @Nullable String person) {
        LocalDate dag = rad.tid().atZone(sone).toLocalDate();
        return (utvalg.bruker() == null || liten(rad.bruker()).contains(liten(utvalg.bruker())))
                && (utvalg.saksnummer() == null || liten(rad.saksnummer()).equals(liten(utvalg.saksnummer())))
                && (person == null || rad.personmerke().equals(person))
                && (utvalg.fra() == null || !dag.isBefore(utvalg.fra()))
                && (utvalg.til() == null || !dag.isAfter(utvalg.til()));
    }

    private static String liten(String tekst) {
        return tekst.strip().toLowerCase(Locale.ROOT);
    }

    /** The machine's look-ups in the files that may hold the days; a result may stand in the file of the day after. */
    private static List<Loggrad> rader(Loggfiler filer, Utvalg utvalg) throws IOException {
        List<Logglinje> oppslag = new ArrayList<>();
        Map<Logglinje.Spoersmaal, Deque<Logglinje>> resultater = new HashMap<>();
        for (String fil : filer.dagsfiler()) {
            if (kanHa(filer, fil, utvalg)) {
                for (Logglinje linje : Linjeformat.lesAlle(filer.sti(fil))) {
                    switch (linje.type()) {
                        case OPPSLAG, INNSYN, ATTESTERING -> oppslag.add(linje);
                        case RESULTAT ->
                            resultater
                                    .computeIfAbsent(linje.spoersmaal(), _ -> new ArrayDeque<>())
                                    .add(linje);
                        case AVBRUTT, HODE_MANGLET -> {
                            // About the log itself: the check tells of them.
                        }
                    }
                }
            }
        }
        List<Loggrad> rader = new ArrayList<>();
        for (Logglinje linje : oppslag) {
            boolean venter = linje.type() == Logglinje.Linjetype.OPPSLAG;
            rader.add(rad(linje, venter ? svar(linje, resultater.get(linje.spoersmaal())) : linje));
        }
        return rader;
    }

    /** The next result after the look-up; one from before answers a look-up that is not among those read. */
    private static @Nullable Logglinje svar(Logglinje oppslag, @Nullable Deque<Logglinje> resultater) {
        while (resultater != null && !resultater.isEmpty()) {
            Logglinje resultat = resultater.removeFirst();
            if (resultat.n() > oppslag.n()) {
                return resultat;
            }
        }
        return null;
    }

    private static boolean kanHa(Loggfiler filer, String fil, Utvalg utvalg) {
        return (utvalg.fra() == null || fil.compareTo(filer.dagsfil(utvalg.fra().minusDays(1))) >= 0)
                && (utvalg.til() == null
                        || fil.compareTo(filer.dagsfil(utvalg.til().plusDays(1))) <= 0);
    }

    private static Loggrad rad(Logglinje l, @Nullable Logglinje resultat) {
        return new Loggrad(
                l.n(),
                l.tid(),
                l.bruker(),
                l.enhet(),
                l.rolle(),
                tom(l.formaal()),
                tom(l.saksnummer()),
                tom(l.person()),
                tom(l.relasjon()),
                l.type() == Logglinje.Linjetype.ATTESTERING ? Loggrad.NOTAT : tom(l.kilde()),
                tom(l.periode()),
                l.type() == Logglinje.Linjetype.INNSYN ? Loggrad.INNSYN : resultat == null ? null : resultat.resultat(),
                resultat == null ? null : resultat.korrelasjonsid(),
                l.noed(),
                l.avdeling(),
                l.begrunnelse());
    }

    private static String tom(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
