package bospor.app;

import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.casework.notat.Utarbeidelse;
import bospor.domain.Beregningsinndata;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.lookuplog.Loggidentitet;
import bospor.note.Beregningsnotat;
import bospor.note.Brev;
import bospor.note.Segl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code notat}: calculates, and writes a beregningsnotat. */
final class NotatKommando implements Kommando {
    private static final String INNDATA = "--inndata";
    private static final String BREV = "--brev";
    private static final String MAAL = "--maal";
    private static final String OPPSLAG = "--oppslag";
    private static final String PERSON = "--person";
    private static final String MASKER = "--masker";
    private static final int STOERSTE_FIL = 10 << 20;

    private final Clock klokke;

    /** Notes say the moment of the clock. */
    NotatKommando(Clock klokke) {
        this.klokke = klokke;
    }

    @Override
    public String navn() {
        return "notat";
    }

    @Override
    public String hjelp() {
        return "beregner og skriver et beregningsnotat (PDF)";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.medVerdi(INNDATA, "FIL", "inndata til beregningen, som til «beregn»"),
                Valg.medVerdi(Valgnavn.UT, "FIL.pdf", "hvor notatet skrives; navnet må være uten personopplysninger"),
                Valg.medVerdi(BREV, "FIL.pdf", "skriver også et brev på én side, med totaler per person"),
                Valg.medVerdi(MAAL, "nb|nn", "bokmål eller nynorsk; ellers bokmål"),
                Valg.medVerdi(Valgnavn.CONFIG, "FIL", "innstillingene; nøkkelen der forsegler notatet"),
                Valg.medVerdi(Valgnavn.FORMAAL, "TEKST", "hvorfor notatet er laget"),
                Valg.medVerdi(Valgnavn.SAKSNUMMER, "TEKST", "saken det gjelder"),
                Valg.medVerdi(OPPSLAG, "FIL", "oppslaget fra «hent» som inndata bygger på"),
                Valg.flere(PERSON, "ID=NR", "fødselsnummeret til en person i inndata"),
                Valg.bryter(MASKER, "viser bare de to siste sifrene i fødselsnumre"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        Path inn = Argumenter.somFil(argumenter.paakrevd(INNDATA));
        Path ut = Argumenter.somFil(argumenter.paakrevd(Valgnavn.UT));
        Maalform maal = maal(argumenter);
        Personopplysninger personer = Personopplysninger.av(argumenter.alle(PERSON), argumenter.har(MASKER));
        Personopplysninger.krevUten(ut);
        Optional<Path> brev = argumenter.fil(BREV);
        if (brev.isPresent()) {
            Personopplysninger.krevUten(brev.get());
        }
        Regelverk regler = Regelverk.av(argumenter);
        regler.avvisteLinjer().forEach(konsoll::si);
        Beregningsinndata inndata = personer.masker(inndata(inn));
        Optional<Path> oppslagsfil = argumenter.fil(OPPSLAG);
        Oppslagsgrunnlag oppslag = oppslagsfil.isEmpty() ? null : personer.oppslag(lesFil(oppslagsfil.get()));
        var innstillinger = Innstillingsfil.hvisSattOpp(argumenter.fil(Valgnavn.CONFIG));
        Segl segl = innstillinger.isPresent() ? Seglkobling.segl(innstillinger.get()) : null;
        Utarbeidelse utarbeidet = new Utarbeidelse(
                Loggidentitet.avSystemet("", null).bruker(),
                klokke.instant().truncatedTo(ChronoUnit.SECONDS),
                personer.tekst(argumenter.verdi(Valgnavn.FORMAAL).orElse(null)),
                personer.tekst(argumenter.verdi(Valgnavn.SAKSNUMMER).orElse(null)));
        Notatdata data = Notatsamling.data(
                new Notatregelverk(regler.pakker()),
                inndata,
                maal,
                personer,
                oppslag,
                utarbeidet,
                segl == null ? null : segl.hvem());
        lagre(ut, skriv(data, segl), "Notatet");
        if (brev.isPresent()) {
            lagre(brev.get(), new Brev().skriv(data, true), "Brevet");
            konsoll.linje("Brevet er skrevet. Det er en forklaring til personen, ikke et vedtak.");
        }
        konsoll.linje(
                segl == null
                        ? "Notatet er skrevet. Det er ikke forseglet, det har bare en sjekksum."
                        : "Notatet er skrevet og forseglet av %s."
                                .formatted(segl.hvem().virksomhet()));
        return Utgangskode.FERDIG;
    }

    private static void lagre(Path fil, byte[] pdf, String hva) throws Avvist {
        try {
            Files.write(fil, pdf);
        } catch (IOException e) {
            throw Avvist.bruk(hva + " kan ikke skrives dit. Sjekk mappen og at filen ikke er åpen et annet sted.", e);
        }
    }

    private static byte[] skriv(Notatdata data, @Nullable Segl segl) throws Avvist {
        try {
            return new Beregningsnotat().skriv(data, segl);
        } catch (Segl.IkkeForseglet e) {
            throw Avvist.tjeneste(Seglkobling.feil(e));
        } catch (Beregningsnotat.ForStort e) {
            throw Avvist.bruk(String.valueOf(e.getMessage()), e);
        }
    }

    private static Maalform maal(Argumenter argumenter) throws Avvist {
        String kode = argumenter.verdi(MAAL).orElse(Maalform.BOKMAAL.kode());
        for (Maalform m : Maalform.values()) {
            if (m.kode().equals(kode)) {
                return m;
            }
        }
        throw Avvist.bruk(MAAL + " må være nb (bokmål) eller nn (nynorsk).");
    }

    private static Beregningsinndata inndata(Path fil) throws Avvist {
        return switch (Inndataformat.les(lesFil(fil))) {
            case Inndatalesing.Lest(var lest) -> lest;
            case Inndatalesing.Avvist(var hva) -> throw Avvist.bruk(feil(hva.sti(), hva.melding()));
        };
    }

    private static String feil(String sti, String melding) {
        return sti.isEmpty() ? melding : "Inndata har en feil i " + sti + ". " + melding;
    }

    private static byte[] lesFil(Path fil) throws Avvist {
        try (InputStream inn = Files.newInputStream(fil)) {
            byte[] lest = inn.readNBytes(STOERSTE_FIL + 1);
            if (lest.length > STOERSTE_FIL) {
                throw Avvist.bruk("Filen er større enn 10 MB. Sjekk at det er riktig fil.");
            }
            return lest;
        } catch (IOException e) {
            throw Avvist.bruk("Filen kan ikke leses. Sjekk at den finnes og at du har tilgang til den.", e);
        }
    }
}
