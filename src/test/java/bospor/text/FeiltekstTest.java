package bospor.text;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feilart;
import bospor.maskinporten.keys.KeyProblem;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
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

    /** Every code has what happened, what to do and who does it, under a kind that exists; the meaning may be the kind's own. */
    @Test
    void ingenTekstErTilOversOgIngenManglerForEnKode() {
        Set<String> ventet = new TreeSet<>();
        Set<String> funnet = new TreeSet<>(
                ResourceBundle.getBundle("bospor.text.feil", Locale.ROOT).keySet());
        for (Retter hvem : Retter.values()) {
            ventet.add("hvem." + hvem);
        }
        for (Feilart art : Feilart.values()) {
            for (String slag : List.of("hva", "betydning", "raad", "hvem")) {
                ventet.add(art + "." + slag);
            }
            for (String noekkel : funnet) {
                String[] deler = noekkel.split("\\.", -1);
                if (deler.length == 3 && deler[0].equals(art.name())) {
                    // What and advice of a problem with the key stand in the key room's own file.
                    List<String> slag =
                            art == Feilart.NOEKKEL_UTILGJENGELIG ? List.of("hvem") : List.of("hva", "raad", "hvem");
                    slag.forEach(s -> ventet.add(art + "." + deler[1] + "." + s));
                    if (deler[2].equals("betydning")) {
                        ventet.add(noekkel);
                    }
                }
            }
        }
        assertThat(funnet).isEqualTo(ventet);
    }

    @ParameterizedTest
    @EnumSource(KeyProblem.class)
    void hvertProblemMedNoekkelenHarSinEgenSetning(KeyProblem problem) {
        Locale nb = Locale.of("nb");
        Feiltekst egen = Feiltekst.av("NOEKKEL_UTILGJENGELIG", problem.name(), List.of(), nb);
        Feiltekst vanlig = Feiltekst.av("NOEKKEL_UTILGJENGELIG", List.of(), nb);
        assertThat(egen.hva()).isNotEqualTo(vanlig.hva());
        assertThat(egen.raad()).isNotEqualTo(vanlig.raad());
        assertThat(egen.betydning()).isEqualTo(vanlig.betydning());
    }

    @Test
    void delerUtenVerdiFallerBort() {
        Locale nb = Locale.of("nb");
        assertThat(Feiltekst.av("MASKINPORTEN_AVVIST", "MP-250", List.of("en:tilgang", "", ""), nb)
                        .hva())
                .isEqualTo("Kommunen har ikke fått tilgangen «en:tilgang» hos Skatteetaten.");
        assertThat(Feiltekst.av("SERTIFIKAT_IKKE_TILTRODD", "IKKE_TILTRODD", List.of("Kommunens {0} $1 CA"), nb)
                        .hva())
                .endsWith("ikke stoler på («Kommunens {0} $1 CA»).");
        assertThat(Feiltekst.av("KLOKKE_FEIL", List.of(), nb).hva()).isEqualTo("Klokken på maskinen går feil.");
    }

    @Test
    void teksteneErDeSammePaaAlleMaskiner() {
        assertThat(Feiltekst.av("UKJENT_PERSON", List.of(), Locale.of("nb")))
                .isEqualTo(Feiltekst.av("UKJENT_PERSON", List.of(), Locale.JAPAN))
                .isEqualTo(new Feiltekst(
                        "Vi finner ingen person med dette nummeret.",
                        "Det er ikke hentet noe om personen, og husstanden kan ikke summeres.",
                        "Sjekk sifrene. Har personen hatt D-nummer?",
                        Retter.SAKSBEHANDLER));
    }
}
