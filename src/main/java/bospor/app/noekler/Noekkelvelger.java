package bospor.app.noekler;

import bospor.casework.Feilart;
import bospor.casework.sertifikat.Sertifikatliste;
import bospor.casework.sertifikat.Sertifikatvelger;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Noekkelkilde;
import bospor.config.Noekkelskriver;
import bospor.config.Noekkelskriver.Utfall;
import bospor.maskinporten.keys.CertificateCandidate;
import bospor.maskinporten.keys.CertificateChoices;
import bospor.maskinporten.keys.ClientKeySource;
import bospor.maskinporten.keys.JoinedKeySource;
import bospor.maskinporten.keys.KeyListing;
import bospor.maskinporten.keys.KeyPatience;
import bospor.maskinporten.keys.KeyProblem;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.StoreKind;
import bospor.text.Feiltekst;
import bospor.text.Noekkeltekst;
import bospor.text.Ordliste;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the certificates of this machine, tries one, and writes the choice to the user's settings. */
public final class Noekkelvelger implements Sertifikatvelger {
    private final Gjeldende gjeldende;
    private final Noekkelskriver skriver;
    private final Function<KeyPatience, JoinedKeySource> lagre;
    private final Supplier<Locale> spraak;
    private final InstantSource klokke;
    private final ReentrantLock laas = new ReentrantLock();
    private @Nullable Thread ventende;

    /** Among the stores of the settings that hold now; a choice is written among these sources. */
    public Noekkelvelger(Gjeldende gjeldende, Kilder kilder, Supplier<Locale> spraak) {
        this(
                gjeldende,
                new Noekkelskriver(kilder, System::getenv),
                taalmodighet -> Noekkelkilder.leting(gjeldende.get().noekkel(), taalmodighet),
                spraak,
                InstantSource.system());
    }

    /** The same over other stores. */
    Noekkelvelger(
            Gjeldende gjeldende,
            Noekkelskriver skriver,
            Function<KeyPatience, JoinedKeySource> lagre,
            Supplier<Locale> spraak,
            InstantSource klokke) {
        this.gjeldende = gjeldende;
        this.skriver = skriver;
        this.lagre = lagre;
        this.spraak = spraak;
        this.klokke = klokke;
    }

    @Override
    public void avbryt() {
        laas.lock();
        try {
            Thread traad = ventende;
            if (traad != null) {
                traad.interrupt();
            }
        } finally {
            laas.unlock();
        }
    }

    @Override
    public Sertifikatliste les(boolean egenNoekkel, Consumer<String> venter) {
        KeyListing funnet = ventbart(() -> lagre(venter).listing());
        Innstillinger.Noekkel naa = gjeldende.get().noekkel();
        CertificateChoices valg =
                CertificateChoices.of(funnet.candidates(), Behov.av(gjeldende.get(), klokke.instant()));
        Sertifikatskriver skriv = new Sertifikatskriver(spraak.get());
        return new Sertifikatliste(
                egenNoekkel
                        ? funnet.candidates().stream().map(skriv::egenNoekkel).toList()
                        : valg.all().stream().map(skriv::sertifikat).toList(),
                iBruk(naa, valg),
                Objects.requireNonNullElse(naa.kid(), ""),
                feil(funnet),
                naa.avtrykk() == null || egenNoekkel
                        ? null
                        : valg.renewal(naa.avtrykk()).map(skriv::fornyelse).orElse(null),
                Ordliste.paa(spraak.get(), skriver.hinder()));
    }

    @Override
    public Svar proev(String avtrykk, Consumer<String> venter) {
        try {
            ventbart(() -> lagre(venter).open(avtrykk).testSignature());
            return new Svar(true, tekst("velger.proeve"));
        } catch (KeyUnavailable e) {
            return new Svar(false, feil(e.problem()));
        }
    }

    @Override
    public Svar velg(String avtrykk, String registrertNavn) {
        Optional<CertificateCandidate> funnet = kandidat(avtrykk);
        if (funnet.isEmpty()) {
            return new Svar(false, feil(KeyProblem.NOT_FOUND));
        }
        Utfall utfall = skriver.skriv(new Noekkelskriver.Valg(
                kilde(funnet.get().store()), avtrykk, registrertNavn.isBlank() ? null : registrertNavn.strip()));
        return switch (utfall) {
            case Utfall.Nektet(String hvorfor) -> new Svar(false, Ordliste.paa(spraak.get(), hvorfor));
            case Utfall.Skrevet(Innstillinger nye) -> {
                gjeldende.bytt(nye.noekkel());
                yield new Svar(true, tekst("velger.valgt"));
            }
        };
    }

    @Override
    public Svar registrering(String avtrykk, String registrertNavn) {
        if (registrertNavn.isBlank()) {
            return new Svar(false, tekst("velger.registrering"));
        }
        try {
            ClientKeySource egne = new ClientKeySource(lagre(_ -> {}), registrertNavn.strip());
            return new Svar(true, egne.registration(egne.open(avtrykk)));
        } catch (KeyUnavailable e) {
            return new Svar(false, feil(e.problem()));
        }
    }

    /** The named one, or the one that is found because nothing speaks against it. */
    private static String iBruk(Innstillinger.Noekkel naa, CertificateChoices valg) {
        return naa.avtrykk() == null
                ? valg.preselected().map(v -> v.candidate().thumbprint()).orElse("")
                : naa.avtrykk();
    }

    private interface Arbeid<T, E extends Exception> {
        T gjoer() throws E;
    }

    /** Work that can be given up: the wait of this thread is what ends, and the thread goes on as if nothing had been. */
    private <T, E extends Exception> T ventbart(Arbeid<T, E> arbeid) throws E {
        sett(Thread.currentThread());
        try {
            return arbeid.gjoer();
        } finally {
            sett(null);
            Thread.interrupted();
        }
    }

    private void sett(@Nullable Thread traad) {
        laas.lock();
        try {
            ventende = traad;
        } finally {
            laas.unlock();
        }
    }

    private JoinedKeySource lagre(Consumer<String> venter) {
        return lagre.apply(KeyPatience.watched(new Noekkelvarsel(spraak, venter)));
    }

    private Optional<CertificateCandidate> kandidat(String avtrykk) {
        return lagre(_ -> {}).listing().candidates().stream()
                .filter(k -> k.thumbprint().equals(avtrykk))
                .findFirst();
    }

    private static Noekkelkilde kilde(StoreKind lager) {
        return switch (lager) {
            case WINDOWS_USER -> Noekkelkilde.WINDOWS_BRUKER;
            case WINDOWS_MACHINE -> Noekkelkilde.WINDOWS_MASKIN;
            case FILE -> Noekkelkilde.PKCS12;
        };
    }

    /** A store that is not to be read hides nothing when another one has what is looked for, but it is told. */
    private List<String> feil(KeyListing funnet) {
        List<String> ut = new ArrayList<>();
        funnet.failures().stream().distinct().map(this::feil).forEach(ut::add);
        if (funnet.candidates().isEmpty() && ut.isEmpty()) {
            ut.add(tekst("velger.tomt"));
        }
        return ut;
    }

    private String feil(KeyProblem problem) {
        if (problem == KeyProblem.CANCELLED) {
            return tekst("velger.avbrutt");
        }
        Feiltekst t = Feiltekst.av(Feilart.NOEKKEL_UTILGJENGELIG.name(), problem.name(), List.of(), spraak.get());
        return t.hva() + " " + t.raad();
    }

    private String tekst(String noekkel) {
        return new Noekkeltekst(spraak.get()).av(noekkel);
    }
}
