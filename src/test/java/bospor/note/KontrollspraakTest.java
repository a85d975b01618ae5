package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsetning.Art;
import bospor.text.Kontrolltekst;
import bospor.text.Maalformer;
import bospor.text.Ordliste;
import bospor.text.Skjermspraak;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the check of a note says, it says in both languages, and the file's own text is left alone in both. */
class KontrollspraakTest {
    private static final Pattern HVORFOR =
            Pattern.compile("(?:new IkkeNotat|ikke\\.apply)\\(\\s*\"([^\"]*)\"(?:\\s*\\+\\s*\"([^\"]*)\")?");

    @ParameterizedTest
    @EnumSource(Art.class)
    void hverSetningFinnesIBeggeMaalformer(Art art) {
        List<String> verdier = List.of("Q0", "Q1", "Q2", "Q3");
        String bokmaal = Kontrolltekst.av(art.name(), verdier, Skjermspraak.BOKMAAL);
        String nynorsk = Kontrolltekst.av(art.name(), verdier, Skjermspraak.NYNORSK);

        assertThat(innsatte(nynorsk)).isEqualTo(innsatte(bokmaal));
        assertThat(Maalformer.bokmaal(nynorsk)).isEmpty();
        assertThat(Maalformer.annenForm(nynorsk)).isEmpty();
        assertThat(Maalformer.nynorsk(bokmaal)).isEmpty();
    }

    @Test
    void ingenTekstErUtenSetning() throws Exception {
        Properties tekster = new Properties();
        try (var inn = Files.newBufferedReader(Path.of("src/main/resources/bospor/text/kontroll.properties"))) {
            tekster.load(inn);
        }

        assertThat(tekster.stringPropertyNames())
                .isEqualTo(Arrays.stream(Art.values()).map(Art::name).collect(Collectors.toSet()));
    }

    @Test
    void grunnenTilAtFilenIkkeErEtNotatFinnesPaaNynorsk() throws Exception {
        List<String> setninger = new ArrayList<>();
        try (Stream<Path> filer = Files.list(Path.of("src/main/java/bospor/note"))) {
            for (Path fil : filer.toList()) {
                HVORFOR.matcher(Files.readString(fil))
                        .results()
                        .map(m -> m.group(1) + (m.group(2) == null ? "" : m.group(2)))
                        .map(s -> s.endsWith(" ") ? s + "Mer." : s)
                        .forEach(setninger::add);
            }
        }

        assertThat(setninger).hasSizeGreaterThan(12);
        assertThat(setninger).allMatch(Ordliste.NYNORSK::kjenner);
    }

    @ParameterizedTest
    @EnumSource(Underkjenningsgrunn.class)
    void grunnerIEnAvgjoerelseFinnesPaaNynorsk(Underkjenningsgrunn grunn) {
        assertThat(Ordliste.NYNORSK.kjenner(grunn.tekst())).isTrue();
    }

    @Test
    void avgjoerelsenSiesPaaNynorskMedKommentarenSomDenErSkrevet() {
        Kontrollsetning sagt = Attestvedlegg.setning(new Attest(
                "0".repeat(64),
                null,
                Avgjoerelse.UNDERKJENT,
                List.of(Underkjenningsgrunn.BOUTGIFT, Underkjenningsgrunn.ANNET),
                "boutgiftene er feil; Husleie",
                "DEMO\\kari",
                Instant.parse("2026-02-12T09:31:00Z"),
                null,
                0));

        assertThat(paa(Skjermspraak.NYNORSK, sagt))
                .isEqualTo("Underkjent av DEMO\\kari 12.02.2026 kl. 10.31 fordi buutgiftene er feil; anna, sjå"
                        + " kommentaren. Kommentar: «boutgiftene er feil; Husleie».");
    }

    @Test
    void satserHeterDetDeHeterPaaSkjermen() {
        Kontrollsetning sagt = Kontrollsetning.av(Art.SATS_ANNEN, "Minste egenandel", "1", "2");

        assertThat(paa(Skjermspraak.NYNORSK, sagt))
                .isEqualTo("Satsen «Minste eigendel» er 1 i notatet, men 2 i denne versjonen av Bospor.");
    }

    private static String paa(Locale spraak, Kontrollsetning sagt) {
        return Kontrolltekst.av(sagt.art().name(), sagt.verdier(), spraak);
    }

    private static Set<String> innsatte(String setning) {
        return Pattern.compile("Q\\d")
                .matcher(setning)
                .results()
                .map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
