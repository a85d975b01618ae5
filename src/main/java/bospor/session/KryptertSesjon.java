package bospor.session;

import bospor.casework.Oppslag;
import bospor.casework.SessionStore;
import bospor.casework.SessionStore.Utilgjengelig.Grunn;
import bospor.domain.Beregningsinndata;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * The session store in an encrypted H2 file. Nothing is opened before the first save; leftovers of dead sessions are
 * swept in the background when the store is made.
 *
 * <p>All keys are random and live in memory only, so what a killed process leaves behind is unreadable for ever. The
 * exceptions carry H2's error code and SQL state and nothing else of what H2 says: its messages quote column values.
 */
public final class KryptertSesjon implements SessionStore {
    private static final int OPPSLAG = 1;
    private static final int UTKAST = 2;
    private static final int FELTER = 3;
    private static final long SEKUNDER_VED_AVSLUTNING = 5;

    private final Path basemappe;
    private final Sesjonsformat format;
    private final Lagertraad traad = new Lagertraad();
    private final Thread vedAvslutning = new Thread(this::avsluttProsessen, "bospor-session-slutt");

    // The rest belongs to the store's thread.
    private final Oektinnhold innhold;
    private boolean krokErSatt;
    private boolean avsluttet;

    /**
     * A store whose folders lie under the base folder: local and not roaming, never a network share. It is made when
     * it is missing.
     */
    public KryptertSesjon(Path basemappe, Sesjonsformat format) {
        this(basemappe, format, new SecureRandom(), true);
    }

    KryptertSesjon(Path basemappe, Sesjonsformat format, SecureRandom tilfeldig, boolean slettVedLukking) {
        this.basemappe = basemappe;
        this.format = format;
        this.innhold = new Oektinnhold(basemappe, tilfeldig, slettVedLukking);
        traad.senere(this::rydd);
    }

    @Override
    public void lagre(String saksnummer, Oppslag oppslag) {
        lagre(saksnummer, OPPSLAG, somBytes(oppslag, format::skrivOppslag));
    }

    @Override
    public Optional<Oppslag> oppslag(String saksnummer) {
        return hent(saksnummer, OPPSLAG, format::lesOppslag);
    }

    @Override
    public void lagreUtkast(String saksnummer, Beregningsinndata utkast) {
        lagre(saksnummer, UTKAST, somBytes(utkast, format::skrivUtkast));
    }

    @Override
    public Optional<Beregningsinndata> utkast(String saksnummer) {
        return hent(saksnummer, UTKAST, format::lesUtkast);
    }

    @Override
    public void lagreFelter(String saksnummer, Map<String, String> felter) {
        lagre(saksnummer, FELTER, somBytes(felter, Felttekster::skriv));
    }

    @Override
    public Map<String, String> felter(String saksnummer) {
        return hent(saksnummer, FELTER, Felttekster::les).orElse(Map.of());
    }

    @Override
    public List<String> saker() {
        return utfoer(innhold::saker);
    }

    /**
     * A folder for files that must go away with the session, such as a note that is being looked at. It is another one
     * after {@link #toem()}.
     */
    public Path tempmappe() {
        return utfoer(() -> {
            settKrok();
            return innhold.tempmappe();
        });
    }

    @Override
    public void toem() {
        utfoerAlltid(this::forkast);
    }

    @Override
    public void close() {
        utfoerAlltid(() -> {
            avsluttet = true;
            forkast();
        });
    }

    private void lagre(String saksnummer, int slag, byte[] bytes) {
        try {
            utfoer(() -> {
                settKrok();
                innhold.lagre(saksnummer, slag, bytes);
                return true;
            });
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private <T> Optional<T> hent(String saksnummer, int slag, Function<byte[], T> les) {
        return utfoer(() -> innhold.hent(saksnummer, slag)).map(bytes -> {
            try {
                return les.apply(bytes);
            } catch (RuntimeException e) {
                throw Feilmelding.format(e);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        });
    }

    private static <T> byte[] somBytes(T verdi, Function<T, byte[]> skriv) {
        try {
            return skriv.apply(verdi);
        } catch (RuntimeException e) {
            throw Feilmelding.format(e);
        }
    }

    private void forkast() {
        innhold.forkast();
        fjernKrok();
    }

    private void rydd() {
        try {
            Sesjonsmappe.rydd(basemappe);
        } catch (IOException | DirectoryIteratorException e) {
            // Leftovers are ciphertext without a key; the next start tries again.
        }
    }

    private <T> T utfoer(Arbeid<T> arbeid) {
        try {
            return traad.utfoer(() -> medVaktPaaFeil(arbeid));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Utilgjengelig u) {
                throw u;
            }
            throw new IllegalStateException("feil i øktlageret: " + Feilmelding.art(e.getCause()));
        }
    }

    private void utfoerAlltid(Runnable arbeid) {
        try {
            traad.utfoer(() -> {
                arbeid.run();
                return true;
            });
        } catch (ExecutionException e) {
            throw new IllegalStateException("feil i øktlageret: " + Feilmelding.art(e.getCause()));
        }
    }

    private <T> T medVaktPaaFeil(Arbeid<T> arbeid) {
        if (avsluttet) {
            throw new Utilgjengelig(Grunn.AVSLUTTET, "Økten er avsluttet. Start Bospor på nytt.");
        }
        boolean varAapen = innhold.erAapen();
        try {
            return arbeid.utfoer();
        } catch (SQLException | IOException | GeneralSecurityException e) {
            if (!varAapen) {
                forkast();
                throw Feilmelding.kanIkkeOpprettes(e);
            }
            if (innhold.virker()) {
                throw Feilmelding.ikkeLagret(e);
            }
            forkast();
            throw Feilmelding.forkastet(e);
        }
    }

    private void avsluttProsessen() {
        traad.utfoerInnen(SEKUNDER_VED_AVSLUTNING, () -> {
            avsluttet = true;
            krokErSatt = false;
            forkast();
        });
    }

    private void settKrok() {
        if (!krokErSatt) {
            try {
                Runtime.getRuntime().addShutdownHook(vedAvslutning);
                krokErSatt = true;
            } catch (IllegalStateException e) {
                // The process is already ending; close() or the next start's sweep takes the folder.
            }
        }
    }

    private void fjernKrok() {
        if (krokErSatt) {
            krokErSatt = false;
            try {
                Runtime.getRuntime().removeShutdownHook(vedAvslutning);
            } catch (IllegalStateException e) {
                // The process is ending; the hook finds nothing left to do.
            }
        }
    }

    private interface Arbeid<T> {
        T utfoer() throws SQLException, IOException, GeneralSecurityException;
    }
}
