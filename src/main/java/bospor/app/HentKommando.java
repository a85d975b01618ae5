package bospor.app;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.LookupLog;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsfoelger;
import bospor.casework.Personoppslag;
import bospor.config.Innstillinger;
import bospor.config.Miljoe;
import bospor.domain.Foedselsnummer;
import bospor.domain.FoedselsnummerLesing;
import bospor.domain.Maanedsperiode;
import bospor.json.Oppslagsformat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code hent}: looks persons up and writes the household; every look-up is logged with its purpose first. */
final class HentKommando implements Kommando {
    private static final String FNR = "--fnr";
    private static final String FRA = "--fra";
    private static final String TIL = "--til";
    private static final String NOED = "--noed";

    private final Loggaapner logger;

    /** Logs with what this opens. */
    HentKommando(Loggaapner logger) {
        this.logger = logger;
    }

    /** Opens the log that the settings name. */
    interface Loggaapner {
        /** The log, ready to be written. */
        LookupLog aapne(Innstillinger innstillinger) throws LookupLog.Utilgjengelig;
    }

    @Override
    public String navn() {
        return "hent";
    }

    @Override
    public String hjelp() {
        return "slår opp inntekt og skatteoppgjør, og skriver husstanden";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.medVerdi(Valgnavn.CONFIG, "FIL", "innstillingene"),
                Valg.flere(FNR, "NR", "hvem det gjelder, søkeren først"),
                Valg.medVerdi(FRA, "ÅÅÅÅ-MM", "første måned"),
                Valg.medVerdi(TIL, "ÅÅÅÅ-MM", "siste måned, som er med"),
                Valg.medVerdi(Valgnavn.FORMAAL, "TEKST", "hvorfor det slås opp; skrives i loggen"),
                Valg.medVerdi(Valgnavn.SAKSNUMMER, "TEKST", "saken det gjelder; skrives i loggen"),
                Valg.medVerdi(NOED, "GRUNN", "hvorfor det ikke kan vente på et saksnummer; skrives i loggen"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        String formaal = argumenter.paakrevd(Valgnavn.FORMAAL);
        Optional<String> noed = noed(argumenter);
        String saksnummer =
                noed.isPresent() ? argumenter.verdi(Valgnavn.SAKSNUMMER).orElse("") : saksnummer(argumenter);
        Maanedsperiode periode = periode(argumenter);
        argumenter.paakrevd(FNR);
        Innstillinger innstillinger = Innstillingsfil.les(argumenter.fil(Valgnavn.CONFIG));
        List<Foedselsnummer> personer = personer(argumenter.alle(FNR), innstillinger.miljoe() != Miljoe.PROD);
        Oppslag oppslag = Tjenestekobling.oppslag(innstillinger, logg(innstillinger, konsoll), konsoll.varsel())
                .utfoer(
                        new Oppslagsbestilling(personer, periode, formaal, saksnummer, noed.orElse(null)),
                        Oppslagsfoelger.INGEN);
        konsoll.linje(new Oppslagsformat(Setninger.NORSK).skriv(oppslag));
        if (!oppslag.harMangler()) {
            return Utgangskode.FERDIG;
        }
        throw Avvist.tjeneste(foersteFeil(oppslag));
    }

    private static Optional<String> noed(Argumenter argumenter) throws Avvist {
        Optional<String> grunn = argumenter.verdi(NOED).map(String::strip);
        if (grunn.isPresent() && grunn.get().length() < Oppslagsbestilling.KORTESTE_NOEDGRUNN) {
            throw Avvist.bruk(
                    "Begrunnelsen etter %s er for kort. Skriv med ord hvorfor det ikke kan vente, minst %d tegn."
                            .formatted(NOED, Oppslagsbestilling.KORTESTE_NOEDGRUNN));
        }
        return grunn;
    }

    private static String saksnummer(Argumenter argumenter) throws Avvist {
        return argumenter
                .verdi(Valgnavn.SAKSNUMMER)
                .orElseThrow(() -> Avvist.bruk(
                        "Valget %s mangler og må være med. Haster det og saken ikke er opprettet ennå, skriv hvorfor med %s."
                                .formatted(Valgnavn.SAKSNUMMER, NOED)));
    }

    /** The log; one that cannot be opened is one that cannot be written, so that every person still gets an answer. */
    private LookupLog logg(Innstillinger innstillinger, Konsoll konsoll) {
        try {
            return logger.aapne(innstillinger);
        } catch (LookupLog.Utilgjengelig e) {
            String aarsak = e.getMessage();
            if (aarsak != null) {
                konsoll.si(aarsak);
            }
            return new StengtLogg(e);
        }
    }

    private static Maanedsperiode periode(Argumenter argumenter) throws Avvist {
        argumenter.paakrevd(FRA);
        argumenter.paakrevd(TIL);
        Optional<YearMonth> fra = argumenter.maaned(FRA);
        Optional<YearMonth> til = argumenter.maaned(TIL);
        if (til.orElseThrow().isBefore(fra.orElseThrow())) {
            throw Avvist.bruk("Perioden slutter før den begynner. %s må være samme måned som %s eller senere."
                    .formatted(TIL, FRA));
        }
        return new Maanedsperiode(fra.orElseThrow(), til.orElseThrow());
    }

    private static List<Foedselsnummer> personer(List<String> numre, boolean syntetiskeTillatt) throws Avvist {
        List<Foedselsnummer> personer = new ArrayList<>();
        for (int i = 0; i < numre.size(); i++) {
            switch (FoedselsnummerLesing.les(numre.get(i), syntetiskeTillatt)) {
                case FoedselsnummerLesing.Gyldig(Foedselsnummer nummer)
                when personer.contains(nummer) ->
                    throw Avvist.bruk("Fødselsnummer nr. %d står to ganger. Ta det ene bort.".formatted(i + 1));
                case FoedselsnummerLesing.Gyldig(Foedselsnummer nummer) -> personer.add(nummer);
                case FoedselsnummerLesing.Ugyldig(var grunn) ->
                    throw Avvist.bruk("Fødselsnummer nr. %d %s".formatted(i + 1, hvaErGalt(grunn)));
            }
        }
        return personer;
    }

    private static String hvaErGalt(FoedselsnummerLesing.Grunn grunn) {
        return switch (grunn) {
            case TOMT -> "er tomt. Skriv elleve siffer.";
            case BOKSTAVER -> "har andre tegn enn siffer. Skriv elleve siffer.";
            case FOR_KORT -> "er for kort. Skriv elleve siffer.";
            case FOR_LANGT -> "er for langt. Skriv elleve siffer.";
            case DATO -> "begynner ikke med en dato. Sjekk sifrene.";
            case KONTROLLSIFFER -> "har kontrollsiffer som ikke stemmer. Sjekk sifrene.";
            case SYNTETISK_I_PRODUKSJON -> "er syntetisk og kan bare slås opp i test og øvelse.";
        };
    }

    /** What did not come, with a failure of the log first: then nothing was asked. */
    private static Feil foersteFeil(Oppslag oppslag) {
        List<Feil> feil = oppslag.personer().stream()
                .flatMap(HentKommando::deler)
                .filter(d -> !d.status().erSvar())
                .flatMap(d -> d instanceof Kildesvar.IkkeHentet<?>(var _, Feil hva) ? Stream.of(hva) : Stream.empty())
                .toList();
        return feil.stream()
                .filter(f -> f.art() == Feilart.LOGG_UTILGJENGELIG)
                .findFirst()
                .orElse(feil.getFirst());
    }

    private static Stream<Kildesvar<?>> deler(Personoppslag person) {
        return Stream.of(person.inntekt(), person.skatteoppgjoer());
    }
}
