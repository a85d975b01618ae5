package bospor.casework.attestering;

import bospor.casework.LookupLog;
import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Attesteringssvar.Hvorfor;
import bospor.casework.attestering.Attestlogg.Hendelse;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatgransker;
import bospor.domain.Nummermaske;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides about notes as one user. Reads, logs and writes files: never on the screen's thread. */
public final class Attestering {
    /** Characters; more belongs in the case. */
    public static final int LENGSTE_KOMMENTAR = 2000;

    private final String bruker;
    private final Notatgransker gransker;
    private final Attestlogg logg;
    private final Attestarkiv arkiv;
    private final Clock klokke;

    /**
     * Decides as this user.
     *
     * @param bruker the signed-in user as Windows names it
     */
    public Attestering(String bruker, Notatgransker gransker, Attestlogg logg, Attestarkiv arkiv, Clock klokke) {
        this.bruker = bruker;
        this.gransker = gransker;
        this.logg = logg;
        this.arkiv = arkiv;
        this.klokke = klokke;
    }

    /**
     * Whether two user names are the same person's: without regard to case, and to the domain where one of them has none.
     */
    public static boolean sammeBruker(String a, String b) {
        String en = a.strip().toLowerCase(Locale.ROOT);
        String annen = b.strip().toLowerCase(Locale.ROOT);
        boolean beggeHarDomene = en.contains("\\") && annen.contains("\\");
        return beggeHarDomene ? en.equals(annen) : konto(en).equals(konto(annen));
    }

    private static String konto(String bruker) {
        return bruker.substring(bruker.lastIndexOf('\\') + 1);
    }

    /** Whether this user made the note. */
    public boolean erEget(Notatdata notat) {
        return sammeBruker(bruker, notat.utarbeidet().bruker());
    }

    /** Decides about the file as it is now, whatever was read from it before. */
    public Attesteringssvar avgjoer(Path fil, Beslutning valg) {
        Hvorfor mangel = mangel(valg);
        if (mangel != null) {
            return new Attesteringssvar.Avvist(mangel);
        }
        try {
            if (!(gransker.kontroller(fil) instanceof Kontrollsvar.Kontrollert k)) {
                return new Attesteringssvar.Avvist(Hvorfor.IKKE_ET_NOTAT);
            }
            Notatdata notat = k.data();
            if (notat == null) {
                return new Attesteringssvar.Avvist(Hvorfor.IKKE_ET_NOTAT);
            }
            String sak = notat.utarbeidet().saksnummer();
            if (erEget(notat)) {
                logg.attestering(sak, k.sjekksum(), Hendelse.EGET_ARBEID_AVVIST);
                return new Attesteringssvar.Avvist(Hvorfor.EGET_ARBEID);
            }
            if (valg.avgjoerelse() == Avgjoerelse.ATTESTERT && !k.stemmer()) {
                return new Attesteringssvar.Avvist(Hvorfor.STEMMER_IKKE);
            }
            logg.attestering(
                    sak, k.sjekksum(), Hendelse.valueOf(valg.avgjoerelse().name()));
            return new Attesteringssvar.Foert(arkiv.leggTil(fil, attest(k.sjekksum(), valg)));
        } catch (LookupLog.Utilgjengelig e) {
            return new Attesteringssvar.Avvist(Hvorfor.LOGG_UTILGJENGELIG);
        } catch (Attestarkiv.IkkeForseglet e) {
            return new Attesteringssvar.Avvist(Hvorfor.IKKE_FORSEGLET);
        } catch (IOException e) {
            return new Attesteringssvar.Avvist(Hvorfor.FIL_UTILGJENGELIG);
        }
    }

    private Attest attest(String notat, Beslutning valg) {
        return new Attest(
                notat,
                null,
                valg.avgjoerelse(),
                valg.grunner(),
                valg.kommentar(),
                bruker,
                klokke.instant().truncatedTo(ChronoUnit.SECONDS),
                null,
                0);
    }

    private static @Nullable Hvorfor mangel(Beslutning valg) {
        boolean underkjent = valg.avgjoerelse() == Avgjoerelse.UNDERKJENT;
        if (underkjent && valg.grunner().isEmpty()) {
            return Hvorfor.GRUNN_MANGLER;
        }
        if (valg.grunner().contains(Underkjenningsgrunn.ANNET)
                && valg.kommentar().isEmpty()) {
            return Hvorfor.KOMMENTAR_MANGLER;
        }
        if (valg.kommentar().length() > LENGSTE_KOMMENTAR) {
            return Hvorfor.KOMMENTAR_FOR_LANG;
        }
        return Nummermaske.harNummer(valg.kommentar()) ? Hvorfor.NUMMER_I_KOMMENTAREN : null;
    }
}
