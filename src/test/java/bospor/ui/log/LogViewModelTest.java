package bospor.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Loggmoenster;
import bospor.casework.Loggrad;
import bospor.casework.LookupLog.Utilgjengelig;
import bospor.casework.LookupLogReader;
import bospor.casework.attestering.Attestlogg.Hendelse;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogViewModelTest {
    private static final Instant NOON = Instant.parse("2026-11-19T11:00:00Z");
    private final Reader reader = new Reader();
    private final LogViewModel log = new LogViewModel(
            () -> reader, new DirectWork(), Clock.fixed(NOON, ZoneId.of("Europe/Oslo")), Texts.of(LogController.class));

    @Test
    void viserDeSisteTrettiDageneFoerst() {
        assertThat(reader.asked)
                .containsExactly(new LookupLogReader.Utvalg(
                        null, null, null, LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 19)));
        assertThat(log.summaryProperty().get()).isEqualTo("Ingen oppslag passer til utvalget.");
    }

    @Test
    void filtrererPaaBrukerSakOgDag() {
        log.userProperty().set(" ola ");
        log.caseReferenceProperty().set("2026/17");
        log.fromProperty().set(null);
        log.refresh();

        assertThat(reader.asked.getLast())
                .isEqualTo(new LookupLogReader.Utvalg("ola", "2026/17", null, null, LocalDate.of(2026, 11, 19)));
    }

    @Test
    void finnerEnPersonMedNummeretUtenAaViseDet() {
        log.personProperty().set("148387 40228");
        log.refresh();

        assertThat(reader.asked.getLast().person()).isEqualTo(Foedselsnummer.av("14838740228"));
        assertThat(log.summaryProperty().get()).doesNotContain("148387");
    }

    @Test
    void etGaltNummerSoekesDetIkkeEtterOgAltAnnetErBorteFraListen() {
        reader.rows = List.of(row(3, "2026/17", false, NOON));
        log.refresh();
        int before = reader.asked.size();
        log.personProperty().set("14838740229");
        log.refresh();

        assertThat(reader.asked).hasSize(before);
        assertThat(log.rows()).isEmpty();
        assertThat(log.summaryProperty().get()).startsWith("Fødselsnummeret er ikke gyldig");

        log.reset();
        assertThat(log.personProperty().get()).isEmpty();
        assertThat(log.rows()).hasSize(1);
    }

    @Test
    void detSomIkkeHarKolonneStaarMedOrd() {
        assertThat(log.inWords(row(3, "", true, NOON)))
                .isEqualTo(
                        "Linje 3 på maskinen PC-1. Rolle: saksbehandler. Måneder: siste skatteoppgjør. Formål: bolig."
                                + "\nNødoppslag, begrunnelse: Utkastelse i morgen");
    }

    @Test
    void etMoensterViserBareSineOppslagMedDetNyesteFoerst() {
        reader.rows = List.of(row(3, "2026/17", false, NOON), row(2, "", true, NOON.minusSeconds(60)));
        log.refresh();
        assertThat(log.summaryProperty().get()).isEqualTo("2 oppslag.");
        assertThat(log.patterns())
                .extracting(Loggmoenster::art)
                .containsExactly(
                        Loggmoenster.Art.UTEN_SAK, Loggmoenster.Art.SAMME_PERSON_GJENTATT, Loggmoenster.Art.NOED);
        assertThat(log.inWords(log.patterns().getFirst())).isEqualTo("Uten saksnummer: ola (1 oppslag)");

        log.patternProperty().set(log.patterns().get(1));
        assertThat(log.rows()).extracting(Loggrad::nummer).containsExactly(3L, 2L);
        log.patternProperty().set(log.patterns().getFirst());
        assertThat(log.rows()).extracting(Loggrad::nummer).containsExactly(2L);
        log.patternProperty().set(null);
        assertThat(log.rows()).hasSize(2);
    }

    @Test
    void avgjoerelserOmNotaterStaarMedOrdOgEgetArbeidErEtMoenster() {
        reader.rows =
                List.of(decision(5, "ATTESTERT"), decision(4, "EGET_ARBEID_AVVIST"), row(3, "2026/17", false, NOON));
        log.refresh();

        assertThat(log.summaryProperty().get()).isEqualTo("Oppslag: 1. Avgjørelser om notater: 2.");
        assertThat(log.patterns())
                .extracting(log::inWords)
                .containsExactly("Ville avgjøre eget notat: ola (linjer: 1)");
        log.patternProperty().set(log.patterns().getFirst());
        assertThat(log.rows()).extracting(Loggrad::nummer).containsExactly(4L);
        assertThat(log.inWords(decision(4, "EGET_ARBEID_AVVIST")))
                .isEqualTo("Linje 4 på maskinen PC-1. Rolle: saksbehandler. Gjelder notatet med sjekksummen "
                        + "a1a1a1a1a1a1a1a1 … nederst på sidene.\nBrukeren ville attestere eller underkjenne et notat som "
                        + "brukeren selv har laget, og ble stoppet. Notatet er ikke endret.");
    }

    @ParameterizedTest
    @EnumSource(Hendelse.class)
    void hverHendelseHarOrd(Hendelse hendelse) {
        assertThat(Texts.of(LogController.class).bundle().keySet())
                .contains("resultat." + hendelse, "detaljer." + hendelse);
        assertThat(log.inWords(decision(4, hendelse.name()))).contains("sjekksummen");
    }

    private static Loggrad decision(long number, String resultat) {
        return new Loggrad(
                number,
                NOON,
                "ola",
                "PC-1",
                "saksbehandler",
                "",
                "2026/17",
                "",
                "",
                Loggrad.NOTAT,
                "",
                resultat,
                "a1".repeat(32),
                false,
                null,
                null);
    }

    @Test
    void enLoggSomIkkeKanLesesSierHvaSomSkalGjoeres() {
        reader.broken = true;
        log.refresh();
        log.check();

        assertThat(log.summaryProperty().get()).startsWith("Loggen kan ikke leses. Sjekk at loggmappen finnes");
        assertThat(log.conditionProperty().get())
                .isEqualTo(log.summaryProperty().get());
    }

    @Test
    void kontrollenSierHvilkenLinjeSomErEndret() {
        log.check();
        assertThat(log.conditionProperty().get()).startsWith("Loggen stemmer").endsWith("Linjer kontrollert: 8.");

        reader.faults = List.of("Linje 3 i filen er endret.");
        log.check();
        assertThat(log.conditionProperty().get())
                .startsWith("Loggen stemmer ikke.")
                .endsWith("Linje 3 i filen er endret.");
    }

    private static Loggrad row(long number, String saksnummer, boolean noed, Instant tid) {
        return new Loggrad(
                number,
                tid,
                "ola",
                "PC-1",
                "saksbehandler",
                "bolig",
                saksnummer,
                "3f2a",
                "soeker",
                "inntekt",
                "siste",
                "HENTET",
                null,
                noed,
                null,
                noed ? "Utkastelse i morgen" : null);
    }

    private static final class Reader implements LookupLogReader {
        private final List<Utvalg> asked = new ArrayList<>();
        private List<Loggrad> rows = List.of();
        private List<String> faults = List.of();
        private boolean broken;

        @Override
        public List<Loggrad> les(Utvalg utvalg) throws Utilgjengelig {
            asked.add(utvalg);
            fail();
            return rows;
        }

        @Override
        public Tilstand kontroller() throws Utilgjengelig {
            fail();
            return new Tilstand(faults, List.of(), 8);
        }

        private void fail() throws Utilgjengelig {
            if (broken) {
                throw new Utilgjengelig("borte");
            }
        }
    }
}
