package bospor.lookuplog;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Loggrad;
import bospor.casework.LookupLog.Loggfoering;
import bospor.casework.LookupLogReader.Tilstand;
import bospor.casework.LookupLogReader.Utvalg;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Foedselsnummer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggleserTest {
    private static final Foedselsnummer ANNEN = Foedselsnummer.av("14838740147");

    @TempDir
    Path mappe;

    private Loggleser leser;

    /** Three look-ups by two users on two machines; the second gets its result after midnight, the third none. */
    @BeforeEach
    void skriv() throws Exception {
        Oppslagslogg tidlig = Loggprove.logg(mappe, "2026-02-12T10:31:04Z");
        long n = tidlig.foer(Loggprove.INNTEKT);
        tidlig.etter(n, Loggprove.INNTEKT, Oppslagsstatus.HENTET, "abc-1");

        Loggidentitet kari = new Loggidentitet("DOMENE\\kari", "PC-7", "veileder");
        Loggfoering sent =
                new Loggfoering(Loggprove.PERSON, false, Oppslagsdel.SKATTEOPPGJOER, "siste", "bostøtte", "S-2");
        StilbarKlokke klokke = new StilbarKlokke(Instant.parse("2026-02-12T22:59:59Z"), Loggprove.OSLO);
        Oppslagslogg natt = new Oppslagslogg(mappe, kari, Loggprove.NOEKKEL, klokke);
        n = natt.foer(sent);
        klokke.still(Instant.parse("2026-02-12T23:00:01Z"));
        natt.etter(n, sent, Oppslagsstatus.SKJERMET, null);

        Loggprove.logg(mappe, "2026-02-14T10:00:00Z")
                .foer(new Loggfoering(ANNEN, true, Oppslagsdel.INNTEKT, "siste", "bolig", "s-3"));
        leser = new Loggleser(mappe, Loggprove.NOEKKEL, Loggprove.OSLO);
    }

    @Test
    void radeneKommerMedResultatDetNyesteFoerst() throws Exception {
        String merke = new Personnoekkel(Loggprove.NOEKKEL).merke(Loggprove.PERSON);
        List<Loggrad> rader = leser.les(Utvalg.ALT);

        assertThat(rader).extracting(Loggrad::saksnummer).containsExactly("s-3", "S-2", "2026/4711");
        assertThat(rader).extracting(Loggrad::resultat).containsExactly(null, "SKJERMET", "HENTET");
        assertThat(rader.getLast())
                .isEqualTo(new Loggrad(
                        1,
                        Instant.parse("2026-02-12T10:31:04Z"),
                        "DOMENE\\ola",
                        "PC-204",
                        "saksbehandler",
                        "kommunal bolig",
                        "2026/4711",
                        merke,
                        "soeker",
                        "inntekt",
                        "2025-01/2026-01",
                        "HENTET",
                        "abc-1",
                        false,
                        null,
                        null));
    }

    @Test
    void utvalgetKanVaereBrukerSakPersonOgDager() throws Exception {
        assertThat(saker(new Utvalg("KARI", null, null, null, null))).containsExactly("S-2");
        assertThat(saker(new Utvalg(null, " S-3", null, null, null))).containsExactly("s-3");
        assertThat(saker(new Utvalg(null, null, ANNEN, null, null))).containsExactly("s-3");
        assertThat(saker(dager("2026-02-12", "2026-02-12"))).containsExactly("S-2", "2026/4711");
        assertThat(saker(dager("2026-02-13", null))).containsExactly("s-3");
        assertThat(saker(dager(null, "2026-02-13"))).containsExactly("S-2", "2026/4711");
        assertThat(saker(new Utvalg("kari", "s-3", null, null, null))).isEmpty();
        assertThat(leser.les(dager("2026-02-12", "2026-02-12")).getFirst().resultat())
                .isEqualTo("SKJERMET");
    }

    @Test
    void tilstandenSierHvaSomErGalt() throws Exception {
        assertThat(leser.kontroller())
                .isEqualTo(new Tilstand(
                        List.of(),
                        List.of("bospor-PC-204-2026-02-14.jsonl, linje 1 i filen: oppslaget i linje 3 har ikke noe"
                                + " resultat."),
                        5));
        Files.writeString(mappe.resolve(Loggprove.FIL), "søppel\n", StandardOpenOption.APPEND);
        assertThat(leser.kontroller().feil())
                .containsExactly(Loggprove.FIL
                        + ", linje 3 i filen: det som står der linje 3 skal være, er ødelagt eller satt inn.");
        assertThat(leser.les(Utvalg.ALT)).hasSize(3);
    }

    @Test
    void mappeSomIkkeFinnesErEnTomLogg() throws Exception {
        assertThat(new Loggleser(mappe.resolve("ingen"), Loggprove.NOEKKEL, Loggprove.OSLO).les(Utvalg.ALT))
                .isEmpty();
    }

    private List<String> saker(Utvalg utvalg) throws Exception {
        return leser.les(utvalg).stream().map(Loggrad::saksnummer).toList();
    }

    private static Utvalg dager(@Nullable String fra, @Nullable String til) {
        return new Utvalg(
                null, null, null, fra == null ? null : LocalDate.parse(fra), til == null ? null : LocalDate.parse(til));
    }
}
