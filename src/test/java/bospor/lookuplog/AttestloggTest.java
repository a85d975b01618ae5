package bospor.lookuplog;

import static bospor.lookuplog.Loggprove.INNTEKT;
import static bospor.lookuplog.Loggprove.logg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bospor.casework.Loggrad;
import bospor.casework.LookupLogReader.Utvalg;
import bospor.casework.Oppslagsstatus;
import bospor.casework.attestering.Attestlogg.Hendelse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about notes stand in the same chain as the look-ups. */
class AttestloggTest {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    @Test
    void avgjoerelserStaarIKjedenOgForstyrrerIkkeOppslagene() throws Exception {
        Oppslagslogg logg = logg(mappe);
        long n = logg.foer(INNTEKT);
        logg.attestering("2026/4711", "a1".repeat(32), Hendelse.EGET_ARBEID_AVVIST);
        logg.etter(n, INNTEKT, Oppslagsstatus.HENTET, "abc-1");
        logg.attestering("  ", "b2".repeat(32), Hendelse.UNDERKJENT);

        List<String> linjer = Loggprove.linjer(mappe);
        assertThat(linjer.get(1))
                .contains(
                        "\"type\":\"ATTESTERING\"",
                        "\"bruker\":\"DOMENE\\\\ola\"",
                        "\"saksnummer\":\"2026/4711\"",
                        "\"person\":null",
                        "\"resultat\":\"EGET_ARBEID_AVVIST\"",
                        "\"korrelasjonsid\":\"" + "a1".repeat(32) + "\"");
        assertThat(linjer.get(3)).contains("\"saksnummer\":null", "\"resultat\":\"UNDERKJENT\"");
        assertThat(Loggkontroll.kontroller(mappe).feil()).isEmpty();
        assertThat(Loggkontroll.kontroller(mappe).merknader()).isEmpty();
        assertThat(new Loggleser(mappe, Loggprove.NOEKKEL, Loggprove.OSLO).les(Utvalg.ALT))
                .extracting(Loggrad::nummer, Loggrad::gjelderNotat, Loggrad::resultat, Loggrad::korrelasjonsid)
                .containsExactly(
                        tuple(4L, true, "UNDERKJENT", "b2".repeat(32)),
                        tuple(2L, true, "EGET_ARBEID_AVVIST", "a1".repeat(32)),
                        tuple(1L, false, "HENTET", "abc-1"));
    }

    @Test
    void etUtvalgPaaSakTarMedAvgjoerelsenMenEtUtvalgPaaPersonGjoerDetIkke() throws Exception {
        Oppslagslogg logg = logg(mappe);
        logg.etter(logg.foer(INNTEKT), INNTEKT, Oppslagsstatus.HENTET, "abc-1");
        logg.attestering("2026/4711", "a1".repeat(32), Hendelse.ATTESTERT);
        Loggleser leser = new Loggleser(mappe, Loggprove.NOEKKEL, Loggprove.OSLO);

        assertThat(leser.les(new Utvalg("ola", "2026/4711", null, null, null)))
                .extracting(Loggrad::kilde)
                .containsExactly(Loggrad.NOTAT, "inntekt");
        assertThat(leser.les(new Utvalg(null, null, Loggprove.PERSON, null, null)))
                .extracting(Loggrad::kilde)
                .containsExactly("inntekt");
    }
}
