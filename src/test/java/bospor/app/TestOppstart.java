package bospor.app;

import bospor.app.noekler.Noekkelvarsel;
import bospor.casework.Fasit;
import bospor.casework.Husstandsmedlem;
import bospor.casework.LookupLog;
import bospor.casework.Oevelseshusstand;
import bospor.casework.Oppslag;
import bospor.casework.SessionStore;
import bospor.casework.attestering.Attestering;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Notatbestilling;
import bospor.casework.notat.Notatkvittering;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.notat.Notatskriver;
import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Sjekkrapport;
import bospor.casework.sjekk.Tilstand;
import bospor.config.Miljoe;
import bospor.domain.Beregningsinndata;
import bospor.domain.Foedselsnummer;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.ui.search.ScriptedLookup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Services of a test: answers as told, a store in memory, three practice households. */
final class TestOppstart implements Oppstart {
    final ScriptedLookup oppslag = new ScriptedLookup();
    final Map<String, Oppslag> lagret = new ConcurrentHashMap<>();

    @Override
    public Miljoe miljoe() {
        return Miljoe.OEVELSE;
    }

    @Override
    public boolean oevelseshusstander() {
        return true;
    }

    @Override
    public boolean visLogg() {
        return true;
    }

    @Override
    public Duration tomgang() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Tjenester start() {
        return new Tjenester(
                oppslag,
                (_, _) -> true,
                new Minnelager(lagret),
                new StengtLogg(new LookupLog.Utilgjengelig("ingen logg i denne prøven")),
                List.of(
                        husstand(
                                "H01",
                                "AAP og deltidsjobb",
                                "Tre utbetalinger i april og september.",
                                "Alma Testbakken",
                                "14838740228"),
                        husstand(
                                "H04",
                                "Par med turnus og to barn",
                                "Ujevn lønn, feriepenger i juni og sykepenger fra Nav om høsten. Laveste og høyeste måned er langt fra hverandre.",
                                "David Mønsterhaug",
                                "09898941512",
                                "Elin Mønsterhaug",
                                "30819144016"),
                        husstand(
                                "H07",
                                "Nybosatt familie",
                                "D-nummer til mars 2025, introduksjonsstønad, ikke noe skatteoppgjør for 2024.",
                                "Hanan Prøvesund",
                                "01829046012",
                                "Idris Prøvesund",
                                "15878845568")),
                Map.of("310000027", "Kystbuss Demo AS"),
                oppsyn(),
                new Notattjenester(
                        new IngenNotater(),
                        () -> _ -> new Kontrollsvar.IkkeNotat("Ikke noe notat i denne prøven."),
                        Notatregelverk::new,
                        gransker -> new Attestering(
                                "DEMO\\kari", gransker, (_, _, _) -> {}, (_, attest) -> attest, Clock.systemUTC())),
                new Noekkelvarsel(() -> Setninger.BOKMAAL),
                () -> {});
    }

    private static Oppsyn oppsyn() {
        Sjekkpunkt punkt = new Sjekkpunkt(Sjekk.KLOKKE, Tilstand.OK, "Klokke", "Riktig.", List.of(), "", "", "");
        return new Oppsyn(
                ferdig -> {
                    ferdig.accept(punkt);
                    return new Sjekkrapport(
                            List.of(punkt), "Alt er i orden.", new Sjekkpunkt.Ledetekster("Gjør", "Hvem", "Kode"));
                },
                () -> punkt,
                new IngenSertifikater(),
                List::of,
                List::of);
    }

    private static Oevelseshusstand husstand(String id, String tittel, String beskrivelse, String... navnOgNummer) {
        var voksne = new java.util.ArrayList<Husstandsmedlem>();
        for (int i = 0; i < navnOgNummer.length; i += 2) {
            voksne.add(new Husstandsmedlem(Foedselsnummer.av(navnOgNummer[i + 1]), navnOgNummer[i]));
        }
        return new Oevelseshusstand(
                id,
                Map.of("nb", tittel),
                Map.of("nb", beskrivelse),
                voksne,
                List.of(),
                Kroner.av(9_000),
                new Kommunenummer("5501"),
                Fasit.INGEN);
    }

    private record Minnelager(Map<String, Oppslag> lagret) implements SessionStore {
        @Override
        public void lagre(String saksnummer, Oppslag oppslag) {
            lagret.put(saksnummer, oppslag);
        }

        @Override
        public Optional<Oppslag> oppslag(String saksnummer) {
            return Optional.ofNullable(lagret.get(saksnummer));
        }

        @Override
        public void lagreUtkast(String saksnummer, Beregningsinndata utkast) {
            // Nothing is read back in these tests.
        }

        @Override
        public Optional<Beregningsinndata> utkast(String saksnummer) {
            return Optional.empty();
        }

        @Override
        public void lagreFelter(String saksnummer, Map<String, String> felter) {
            // Nothing is read back in these tests.
        }

        @Override
        public Map<String, String> felter(String saksnummer) {
            return Map.of();
        }

        @Override
        public List<String> saker() {
            return List.copyOf(lagret.keySet());
        }

        @Override
        public void toem() {
            lagret.clear();
        }

        @Override
        public void close() {
            lagret.clear();
        }
    }

    /** Writes nothing. */
    private static final class IngenNotater implements Notatskriver {
        @Override
        public Notatkvittering skriv(Notatbestilling bestilling, Path fil) {
            return new Notatkvittering.IkkeSkrevet("Ikke noe notat i denne prøven.");
        }

        @Override
        public Notatkvittering skrivBrev(Notatbestilling bestilling, Path fil) {
            return new Notatkvittering.IkkeSkrevet("Ikke noe brev i denne prøven.");
        }
    }
}
