package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KommandolinjeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tull                                   | Kommandoen «tull» er ukjent eller ikke hel. Skriv «bospor-cli --hjelp» for å se kommandoene.
            # a number first by mistake is not repeated
            14838740228                            | Kommandoen er ukjent eller ikke hel. Skriv «bospor-cli --hjelp» for å se kommandoene.
            logg                                   | Kommandoen «logg» er ukjent eller ikke hel. Skriv «bospor-cli --hjelp» for å se kommandoene.
            --tull                                 | Valget --tull er ukjent. Skriv «bospor --hjelp» for å se valgene.
            beregn --tull                          | Valget --tull er ukjent. Skriv «beregn --hjelp» for å se valgene.
            beregn --linjer=ja                     | Valget --linjer tar ingen verdi. Skriv bare --linjer.
            beregn --linjer --linjer               | Valget --linjer står to ganger. Behold bare det ene.
            hent --14838740228                     | Valget er ukjent. Skriv «hent --hjelp» for å se valgene.
            hent 14838740228                       | Det står noe mer enn valg etter «hent». Skriv «hent --hjelp» for å se hva som kan stå der.
            hent --fra                             | Valget --fra mangler verdi. Skriv --fra ÅÅÅÅ-MM.
            hent --fra --til 2026-01               | Valget --fra mangler verdi. Skriv --fra ÅÅÅÅ-MM.
            hent --fra=                            | Valget --fra mangler verdi. Skriv --fra ÅÅÅÅ-MM.
            hent --fra 2026-01 --fra 2026-02       | Valget --fra står to ganger. Behold bare det ene.
            hent                                   | Valget --formaal mangler og må være med.
            hent --formaal x                       | Valget --saksnummer mangler og må være med. Haster det og saken ikke er opprettet ennå, skriv hvorfor med --noed.
            hent --formaal x --saksnummer y        | Valget --fra mangler og må være med.
            hent --formaal x --saksnummer y --fra 2026-01 | Valget --til mangler og må være med.
            hent --formaal x --saksnummer y --fra 2026-1 --til 2026-01  | --fra må være en måned på formen ÅÅÅÅ-MM, for eksempel 2026-01.
            hent --formaal x --saksnummer y --fra 2026-01 --til 2026-13 | --til må være en måned på formen ÅÅÅÅ-MM, for eksempel 2026-01.
            hent --formaal x --saksnummer y --fra 2026-02 --til 2026-01 | Perioden slutter før den begynner. --til må være samme måned som --fra eller senere.
            hent --formaal x --saksnummer y --fra 2026-01 --til 2026-01 | Valget --fnr mangler og må være med.
            regler --termin juni                   | --termin må være en måned på formen ÅÅÅÅ-MM, for eksempel 2026-01.
            regler --termin 1899-01                | Bospor har ingen satser for den måneden. Velg en senere måned.
            simulator --port 65536                 | --port må være et tall fra 0 til 65535.
            simulator --port x                     | --port må være et tall fra 0 til 65535.
            logg verifiser finnes-ikke             | Loggen kan ikke leses. Sjekk at filen eller mappen finnes og at du har tilgang til den.
            notat                                  | Valget --inndata mangler og må være med.
            verifiser                              | Oppgi én fil: bospor-cli verifiser FIL.
            verifiser finnes-ikke                  | Filen kan ikke leses. Sjekk at den finnes og at du har tilgang til den.
            logg verifiser a b                     | Oppgi én fil eller mappe om gangen.
            """)
    void etGaltKallGirEnSetningOgKodeTo(String kall, String setning) {
        assertThat(Kjoering.av(kall.split(" "))).isEqualTo(new Kjoering(2, "", setning + "\n"));
    }

    @Test
    void oedelagteInnstillingerStopperVinduetMedEnSetning(@TempDir Path mappe) throws IOException {
        Path fil = Files.write(mappe.resolve("bospor.json"), new byte[] {'{', '"', 'e', (byte) 0xff, 0, '\n', '}'});
        Kjoering k = Kjoering.av("--config", fil.toString());
        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.ut()).isEmpty();
        assertThat(k.feil()).contains("linje 1").endsWith("\n").doesNotContain("Exception");
    }

    @Test
    void feilKanKommeSomJson() {
        assertThat(Kjoering.av("--json", "beregn", "--tull"))
                .isEqualTo(
                        new Kjoering(
                                2,
                                "",
                                "{\"feil\":{\"melding\":\"Valget --tull er ukjent. Skriv «beregn --hjelp» for å se valgene.\"}}\n"));
    }

    @Test
    void stabelVisesBareNaarDenErBedtOm() {
        assertThat(Kjoering.av("logg", "verifiser", "finnes-ikke").feil()).doesNotContain("\tat ");
        assertThat(Kjoering.av("logg", "verifiser", "finnes-ikke", "--feilsoek").feil())
                .contains("NoSuchFileException");
    }

    @Test
    void programfeilGirEnSetningMedReferanse() {
        Kommando oedelagt = new Kommando() {
            @Override
            public String navn() {
                return "oedelagt";
            }

            @Override
            public String hjelp() {
                return "";
            }

            @Override
            public List<Valg> valg() {
                return List.of();
            }

            @Override
            public int kjoer(Argumenter argumenter, Konsoll konsoll) {
                throw new IllegalStateException("hemmelig innhold");
            }
        };
        java.io.ByteArrayOutputStream feil = new java.io.ByteArrayOutputStream();
        int kode = new Kommandolinje(() -> List.of(oedelagt))
                .kjoer(
                        List.of("oedelagt"),
                        java.io.InputStream.nullInputStream(),
                        new java.io.PrintStream(java.io.OutputStream.nullOutputStream()),
                        new java.io.PrintStream(feil, true, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(kode).isEqualTo(3);
        assertThat(feil.toString(java.nio.charset.StandardCharsets.UTF_8))
                .matches("Bospor stoppet av en feil i programmet \\(referanse B[0-9A-Z]{6}\\)\\. Meld fra .*\n");
    }

    @Test
    void hjelpenNevnerAlleKommandoerOgValg() {
        String hjelp = Kjoering.av("--hjelp").ut();
        assertThat(Stream.of(
                        "beregn",
                        "hent",
                        "notat",
                        "verifiser",
                        "logg verifiser",
                        "diagnose",
                        "simulator",
                        "etterkontroll",
                        "boliggrense",
                        "regler"))
                .allMatch(navn -> hjelp.contains("\n  " + navn + " "));
        assertThat(Kjoering.av("hent", "--hjelp").ut())
                .contains("--config FIL", "--fnr NR", "--fra ÅÅÅÅ-MM", "--formaal TEKST", "--saksnummer TEKST");
        assertThat(Kjoering.av("--versjon").ut()).startsWith("Bospor ");
    }

    @Test
    void reglerViserSatsMedHjemmelOgStatus() {
        Kjoering regler = Kjoering.av("regler", "--termin", "2026-06");
        assertThat(regler.kode()).isZero();
        assertThat(regler.ut())
                .startsWith("Regelsett statlig, versjon ")
                .containsPattern("(?m)^egenandel\\.minste: .* = 26\u00a0576\u00a0kr/år, fra 01\\.06\\.2026, VERIFIED "
                        + "\\(lest i kilden\\), kontrollert .*, forskrift om bustøtte § 4 https://");
    }
}
