package bospor.app;

import bospor.casework.omregning.Nyeoppgjoer;
import bospor.casework.omregning.Nyeregler;
import bospor.casework.omregning.Omregning;
import bospor.casework.omregning.Omregningsark;
import bospor.casework.omregning.Omregningsresultat;
import bospor.casework.omregning.Regelfeil;
import bospor.casework.omregning.Sakskilde;
import bospor.casework.omregning.Styring;
import bospor.casework.regneark.Regnearkskriver;
import bospor.domain.Termin;
import bospor.note.Regnearkfil;
import bospor.trace.Sportekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code omregn}: many cases calculated anew, and the list with the largest difference first. */
final class OmregnKommando implements Kommando {
    private static final String SATSER = "--satser";
    private static final String REGELPAKKE = "--regelpakke";
    private static final String OPPGJOER = "--oppgjoer";

    private final Regnearkskriver skriver = new Regnearkfil();

    @Override
    public String navn() {
        return "omregn";
    }

    @Override
    public String plass() {
        return "MAPPE | FIL | -";
    }

    @Override
    public String hjelp() {
        return "regner mange saker på nytt med andre satser, regler eller oppgjør, og lister forskjellene";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.bryter(Valgnavn.LINJER, "FIL er inndata med ett JSON-objekt per linje, ikke en mappe med notater"),
                Valg.medVerdi(Valgnavn.UT, "FIL", "hvor listen skrives: .csv eller .xlsx, uten fødselsnumre"),
                Valg.medVerdi(Valgnavn.TERMIN, "ÅÅÅÅ-MM", "måneden alt regnes for; ellers hver saks egen"),
                Valg.medVerdi(SATSER, "MAPPE|FIL", "satstabeller som legges til programmets egne"),
                Valg.medVerdi(REGELPAKKE, "FIL", "regelpakke som prøves, også om den ikke gjelder ennå"),
                Valg.medVerdi(OPPGJOER, "FIL", "nye skatteoppgjør, ett per linje"),
                Regelverk.CONFIG);
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        if (argumenter.plass().size() != 1) {
            throw Avvist.bruk("Oppgi én mappe med notater, eller én fil med --linjer.");
        }
        Path ut = Argumenter.somFil(argumenter.paakrevd(Valgnavn.UT));
        Personopplysninger.krevUten(ut);
        Regelverk regler = Regelverk.av(argumenter);
        regler.avvisteLinjer().forEach(konsoll::si);
        Optional<Path> satser = argumenter.fil(SATSER);
        Optional<Path> pakke = argumenter.fil(REGELPAKKE);
        Optional<Path> oppgjoersfil = argumenter.fil(OPPGJOER);
        Termin termin = argumenter.maaned(Valgnavn.TERMIN).map(Termin::new).orElse(null);
        Omregningsresultat resultat;
        try {
            Nyeregler nye = Omregningsfiler.regler(regler.pakker(), satser.orElse(null), pakke.orElse(null));
            Nyeoppgjoer oppgjoer = Omregningsfiler.oppgjoer(oppgjoersfil.orElse(null));
            String kilde = argumenter.plass().getFirst();
            try (Sakskilde saker = kilde.equals("-")
                    ? Omregningsfiler.linjer(konsoll.inn())
                    : Omregningsfiler.saker(Argumenter.somFil(kilde), argumenter.har(Valgnavn.LINJER))) {
                resultat =
                        new Omregning(regler.ordninger(), nye, termin, oppgjoer).kjoer(saker, new Styring(), _ -> {});
            }
            skriver.skriv(Omregningsark.av(resultat), ut);
        } catch (Regelfeil e) {
            throw Avvist.bruk(String.join(" ", e.setninger()), e);
        } catch (Omregningsfiler.Filfeil e) {
            throw Avvist.bruk(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw Avvist.bruk("Listen kan ikke skrives dit. Sjekk mappen og at filen ikke er åpen et annet sted.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Avvist.bruk("Omregningen ble avbrutt.", e);
        }
        oppsummer(resultat, konsoll);
        return Utgangskode.FERDIG;
    }

    private static void oppsummer(Omregningsresultat r, Konsoll konsoll) {
        konsoll.linje("%s: %d får et annet beløp, %d får bostøtte de ikke fikk, %d mister den."
                .formatted(saker(r.rader().size()), r.endret(), r.nye(), r.mister()));
        konsoll.linje(
                "Til sammen %s per måned.".formatted(Sportekst.kroner(r.sum().verdi())));
        if (r.utenDifferanse() > 0) {
            konsoll.linje(
                    "%s har ingen differanse; merknaden i listen sier hvorfor.".formatted(saker(r.utenDifferanse())));
        }
        if (r.ubrukteOppgjoer() > 0) {
            konsoll.linje("%s har nye oppgjør, men er ikke blant sakene.".formatted(saker(r.ubrukteOppgjoer())));
        }
    }

    private static String saker(int antall) {
        return antall == 1 ? "1 sak" : antall + " saker";
    }
}
