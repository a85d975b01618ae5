package bospor.text;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feilart;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FeiltekstTest {
    @ParameterizedTest
    @EnumSource(Feilart.class)
    void hverFeilHarTreSetninger(Feilart art) {
        Feiltekst tekst = Feiltekst.av(art.name(), List.of("detalj 1", "detalj 2"), Locale.of("nb"));
        assertThat(List.of(tekst.hva(), tekst.betydning(), tekst.raad()))
                .allMatch(s -> s.matches("[A-ZÆØÅ][^{}]*[.?]"), "er en hel setning")
                .noneMatch(s -> s.contains(art.name()), "viser ingen kode");
    }

    @Test
    void ingenTekstErTilOvers() {
        assertThat(ResourceBundle.getBundle("bospor.text.feil", Locale.ROOT).keySet())
                .hasSize(3 * Feilart.values().length);
    }

    @Test
    void teksteneErDeSammePaaAlleMaskiner() {
        assertThat(Feiltekst.av("UKJENT_PERSON", List.of(), Locale.of("nb")))
                .isEqualTo(Feiltekst.av("UKJENT_PERSON", List.of(), Locale.JAPAN))
                .isEqualTo(new Feiltekst(
                        "Vi finner ingen person med dette nummeret.",
                        "Det er ikke hentet noe om personen, og husstanden kan ikke summeres.",
                        "Sjekk sifrene. Har personen hatt D-nummer?"));
    }
}
