package bospor.casework;

import bospor.casework.LookupLog.Loggfoering;
import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Skattegrunnlag;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Looks a household up: every adult and both sources at the same time, each logged before it is asked.
 *
 * <p>One failed or shielded part never hides the parts that came. When the log cannot be written nothing is asked.
 */
public final class Lookup implements Oppslagstjeneste {
    private final Inntektskilde inntekt;
    private final Skatteoppgjoerkilde skatteoppgjoer;
    private final LookupLog logg;
    private final Clock klokke;

    /** The use case over its ports; the clock tells the business time that the household is stamped with. */
    public Lookup(Inntektskilde inntekt, Skatteoppgjoerkilde skatteoppgjoer, LookupLog logg, Clock klokke) {
        this.inntekt = inntekt;
        this.skatteoppgjoer = skatteoppgjoer;
        this.logg = logg;
        this.klokke = klokke;
    }

    @Override
    public Oppslag utfoer(Oppslagsbestilling bestilling, Oppslagsfoelger foelger) {
        List<Personoppslag> tomme = bestilling.personer().stream()
                .map(p -> new Personoppslag(p, Kildesvar.ikkeHentet(), Kildesvar.ikkeHentet()))
                .toList();
        return hent(bestilling, tomme, foelger);
    }

    @Override
    public Oppslag hentMangler(Oppslagsbestilling bestilling, Oppslag forrige, Oppslagsfoelger foelger) {
        return hent(bestilling, forrige.personer(), foelger);
    }

    private Oppslag hent(Oppslagsbestilling bestilling, List<Personoppslag> forrige, Oppslagsfoelger foelger) {
        Foedselsnummer soeker = bestilling.personer().getFirst();
        try (ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Kildesvar<Inntektsopplysninger>>> inntekter = new ArrayList<>();
            List<Future<Kildesvar<Skattegrunnlag>>> oppgjoer = new ArrayList<>();
            for (Personoppslag p : forrige) {
                Loggfoering inntektslinje = foering(bestilling, p.fnr(), soeker, Oppslagsdel.INNTEKT);
                inntekter.add(traader.submit(() ->
                        del(inntektslinje, p.inntekt(), foelger, () -> inntekt.hent(p.fnr(), bestilling.periode()))));
                Loggfoering oppgjoerslinje = foering(bestilling, p.fnr(), soeker, Oppslagsdel.SKATTEOPPGJOER);
                oppgjoer.add(traader.submit(() ->
                        del(oppgjoerslinje, p.skatteoppgjoer(), foelger, () -> skatteoppgjoer.hentNyeste(p.fnr()))));
            }
            List<Personoppslag> ferdige = new ArrayList<>();
            for (int i = 0; i < forrige.size(); i++) {
                ferdige.add(new Personoppslag(forrige.get(i).fnr(), vent(inntekter.get(i)), vent(oppgjoer.get(i))));
            }
            return new Oppslag(klokke.instant().truncatedTo(ChronoUnit.SECONDS), bestilling.periode(), ferdige);
        }
    }

    private static Loggfoering foering(
            Oppslagsbestilling bestilling, Foedselsnummer person, Foedselsnummer soeker, Oppslagsdel del) {
        String periode = del == Oppslagsdel.INNTEKT ? bestilling.periode().toString() : "siste";
        return new Loggfoering(
                person,
                person.equals(soeker),
                del,
                periode,
                bestilling.formaal(),
                bestilling.saksnummer(),
                bestilling.noed());
    }

    private <T> Kildesvar<T> del(
            Loggfoering linje, Kildesvar<T> forrige, Oppslagsfoelger foelger, Supplier<Kildesvar<T>> spoer) {
        if (forrige.status().erSvar()) {
            return forrige;
        }
        if (foelger.avbrutt()) {
            return Kildesvar.ikkeHentet();
        }
        foelger.spoer(linje.person(), linje.del());
        Kildesvar<T> svar = logget(linje, spoer);
        foelger.ferdig(linje.person(), linje.del(), svar.status());
        return svar;
    }

    private <T> Kildesvar<T> logget(Loggfoering linje, Supplier<Kildesvar<T>> spoer) {
        long nummer;
        try {
            nummer = logg.foer(linje);
        } catch (LookupLog.Utilgjengelig e) {
            return new Kildesvar.IkkeHentet<>(Oppslagsstatus.IKKE_HENTET, Feil.av(Feilart.LOGG_UTILGJENGELIG));
        }
        Kildesvar<T> svar = spoer.get();
        try {
            logg.etter(nummer, linje, svar.status(), svar.korrelasjonsid());
        } catch (LookupLog.Utilgjengelig e) {
            // The look-up itself is on record; an OPPSLAG line without its RESULTAT is reported when the log is
            // checked.
            return svar;
        }
        return svar;
    }

    private static <T> Kildesvar<T> vent(Future<Kildesvar<T>> del) {
        try {
            return del.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("et oppslag stoppet av en programfeil", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Kildesvar.ikkeHentet();
        }
    }
}
