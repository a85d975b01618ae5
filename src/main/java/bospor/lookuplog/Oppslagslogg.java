package bospor.lookuplog;

import bospor.casework.LookupLog;
import bospor.casework.Oppslagsstatus;
import bospor.casework.attestering.Attestlogg;
import bospor.lookuplog.Logglinje.Linjetype;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The look-up log in a folder of the municipality: the contract {@code bospor.logg/1}. Safe for many threads, processes
 * and machines at once. The line of a look-up is on the disk before the look-up is made.
 */
public final class Oppslagslogg implements LookupLog, Attestlogg {
    private static final int LENGSTE_TEKST = 500;

    private final Loggkjede kjede;
    private final Loggidentitet hvem;
    private final Personnoekkel personnoekkel;
    private final Clock klokke;
    private final Set<Long> ubesvarte = ConcurrentHashMap.newKeySet();

    /**
     * A log in the folder, which is made when it is missing.
     *
     * @param personnoekkel the municipality's key of at least 32 bytes: the same key gives a person the same mark
     * @param klokke the real clock; its zone decides when a new file begins
     * @throws IllegalArgumentException when the key is too short
     */
    public Oppslagslogg(Path mappe, Loggidentitet hvem, byte[] personnoekkel, Clock klokke) {
        this.kjede = new Loggkjede(Loggfiler.av(mappe, hvem.enhet()));
        this.hvem = hvem;
        this.personnoekkel = new Personnoekkel(personnoekkel);
        this.klokke = klokke;
    }

    @Override
    public long foer(Loggfoering foering) throws Utilgjengelig {
        long nummer = skriv(Linjetype.OPPSLAG, foering, null, null);
        ubesvarte.add(nummer);
        return nummer;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the number is not of a look-up that waits for its result
     */
    @Override
    public void etter(long nummer, Loggfoering foering, Oppslagsstatus resultat, @Nullable String korrelasjonsid)
            throws Utilgjengelig {
        if (!ubesvarte.remove(nummer)) {
            throw new IllegalArgumentException("logglinje " + nummer + " venter ikke på noe resultat");
        }
        try {
            skriv(Linjetype.RESULTAT, foering, resultat.name(), korrelasjonsid);
        } catch (Utilgjengelig e) {
            ubesvarte.add(nummer);
            throw e;
        }
    }

    @Override
    public void innsyn(Loggfoering foering) throws Utilgjengelig {
        skriv(Linjetype.INNSYN, foering, null, null);
    }

    @Override
    public void attestering(@Nullable String saksnummer, String notat, Hendelse hendelse) throws Utilgjengelig {
        String sak =
                saksnummer == null || saksnummer.isBlank() ? null : Loggtekst.utenNummer(saksnummer, LENGSTE_TEKST);
        leggTil(
                Linjetype.ATTESTERING,
                hendelse.name(),
                (n, linjetype, res, forrige) -> linjetype == Linjetype.ATTESTERING
                        ? attest(n, sak, res, Loggtekst.ren(notat, LENGSTE_TEKST), forrige)
                        : merknad(n, linjetype, res, forrige));
    }

    private long skriv(Linjetype type, Loggfoering f, @Nullable String resultat, @Nullable String korrelasjonsid)
            throws Utilgjengelig {
        return leggTil(
                type,
                resultat,
                (n, linjetype, res, forrige) -> linjetype == type
                        ? linje(n, type, f, res, korrelasjonsid, forrige)
                        : merknad(n, linjetype, res, forrige));
    }

    private long leggTil(Linjetype type, @Nullable String resultat, Loggkjede.Linjemaker linje) throws Utilgjengelig {
        try {
            return kjede.leggTil(LocalDate.now(klokke), type, resultat, linje);
        } catch (FileSystemException e) {
            throw new Utilgjengelig(e.getClass().getSimpleName() + ": " + e.getReason());
        } catch (IOException e) {
            throw new Utilgjengelig(e.getClass().getSimpleName());
        }
    }

    private Logglinje linje(
            long n, Linjetype type, Loggfoering f, @Nullable String resultat, @Nullable String korr, String forrige) {
        return new Logglinje(
                n,
                klokke.instant().truncatedTo(ChronoUnit.MILLIS),
                type,
                hvem.bruker(),
                hvem.enhet(),
                hvem.rolle(),
                Loggtekst.utenNummer(f.formaal(), LENGSTE_TEKST),
                f.saksnummer().isBlank() ? null : Loggtekst.utenNummer(f.saksnummer(), LENGSTE_TEKST),
                personnoekkel.merke(f.person()),
                f.soeker() ? "soeker" : "husstandsmedlem",
                f.del().noekkel(),
                f.periode(),
                resultat,
                korr == null ? null : Loggtekst.utenNummer(korr, LENGSTE_TEKST),
                f.noed() != null,
                hvem.avdeling(),
                f.noed() == null ? null : Loggtekst.utenNummer(f.noed(), LENGSTE_TEKST),
                forrige);
    }

    private Logglinje attest(long n, @Nullable String sak, @Nullable String hendelse, String notat, String forrige) {
        return utenPerson(n, Linjetype.ATTESTERING, sak, hendelse, notat, forrige);
    }

    /** A line about the log itself, written by whoever came next. */
    private Logglinje merknad(long n, Linjetype type, @Nullable String resultat, String forrige) {
        return utenPerson(n, type, null, resultat, null, forrige);
    }

    private Logglinje utenPerson(
            long n,
            Linjetype type,
            @Nullable String sak,
            @Nullable String resultat,
            @Nullable String korrelasjonsid,
            String forrige) {
        return new Logglinje(
                n,
                klokke.instant().truncatedTo(ChronoUnit.MILLIS),
                type,
                hvem.bruker(),
                hvem.enhet(),
                hvem.rolle(),
                null,
                sak,
                null,
                null,
                null,
                null,
                resultat,
                korrelasjonsid,
                false,
                hvem.avdeling(),
                null,
                forrige);
    }
}
