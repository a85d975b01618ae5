package bospor.rates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A pack that is not as it should be is refused with the place; a folder says which file. */
class RegelpakkeleserTest {
    @SuppressWarnings("unused") // the source of the parameterised test, found by its name
    private static final List<String> INNEBYGDE = Regelpakkeleser.INNEBYGDE;

    @ParameterizedTest
    @FieldSource("INNEBYGDE")
    void innebygdePakkerHarKommuneTilfellerOgForutsetninger(String id) {
        Regelpakke p = Regelpakkeleser.innebygd(id);
        assertThat(Kommuneregister.innebygd().kommuner().stream().map(Kommune::nummer))
                .contains(p.kommunenummer().nummer());
        assertThat(p.bostoette()).isNotNull();
        assertThat(p.bostoette().tilfeller()).hasSizeGreaterThan(5);
        assertThat(p.bostoette().forutsetninger()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text in the pack          | instead                        | message
            "versjon": "2.1"            | "versjon": "2.1", "tull": 1    | pakken: ukjent nøkkel tull
            "versjon": "2.1"            | "versjon": "ny"                | pakken.versjon: skal være tall med punktum mellom, som "1.0"
            "versjon": "2.1",           |                                | pakken: mangler versjon
            "format": "bospor.regelpakke/1" | "format": "x"              | pakken.format: skal være bospor.regelpakke/1
            "id": "kommunal.eksempel"   | "id": "Kommunal Eksempel"      | pakken.id: skal være små bokstaver a–z, siffer, punktum og bindestrek
            "gjelderFra": "2025-01-01", | "gjelderFra": "2025-13-01",    | pakken.bostoette.gjelderFra: skal være en dato
            "maate": "NED"              | "maate": "BORT"                | pakken.bostoette.avrunding.perMaaned.maate: skal være en av: NAERMESTE, NED, OPP
            "verdi": "0.10"             | "verdi": "1e3"                 | pakken.bostoette.parametere[0].verdier[0].verdi: skal være et desimaltall i anførselstegn, som "1250.50"
            "verdi": "0.10"             | "verdi": "-0.10"               | pakken.bostoette.parametere[0].verdier[0].verdi: kan ikke være negativ
            "verdi": "0.10"             | "verdi": null                  | pakken.bostoette.parametere[0].verdier[0]: en verdi som mangler, skal ha en merknad som sier hvorfor
            "status": "VERIFIED", "hjemmel": "p1" | "status": "VERIFIED", "hjemmel": "p2" | pakken.bostoette.parametere[0].verdier[0].hjemmel: skal være id-en til en av pakkens paragrafer
            "id": "stoette.minst"       | "id": "husleie.andel"          | pakken.bostoette.parametere: id-en husleie.andel står to ganger
            "termin": "2026-01"         | "termin": "januar"             | pakken.bostoette.tilfeller[0].inndata.termin: skal være en måned på formen ÅÅÅÅ-MM
            "alder": 30                 | "alder": 300                   | pakken.bostoette.tilfeller[0].inndata.husstand[0].alder: skal være fra 0 til 130
            "utfall": "INNENFOR"        | "utfall": "JA"                 | pakken.boliggrense.tilfeller[0].forventet.utfall: skal være en av: INNENFOR, OVER, KAN_IKKE_VURDERES
            """)
    void feilIPakkenNevnesMedSted(String tekst, String nyTekst, String melding) {
        byte[] pakke = Egenpakke.med(tekst, nyTekst == null ? "" : nyTekst).getBytes(UTF_8);
        assertThatThrownBy(() -> Regelpakkeleser.les(pakke))
                .isInstanceOf(Satsfeil.class)
                .hasMessage(melding);
    }

    @Test
    void gjentatteNoeklerOgTekstEtterSluttenErIkkeJson() {
        assertThatThrownBy(() -> Regelpakkeleser.les(
                        Egenpakke.med("\"versjon\": \"2.1\"", "\"versjon\": \"2.1\", \"versjon\": \"2.2\"")
                                .getBytes(UTF_8)))
                .hasMessageMatching("pakken: er ikke gyldig JSON \\(linje 4, tegn \\d+\\)");
        assertThatThrownBy(() -> Regelpakkeleser.les((Egenpakke.tekst() + "x").getBytes(UTF_8)))
                .hasMessageStartingWith("pakken: er ikke gyldig JSON");
    }

    @Test
    void mappenLesesIRekkefoelgeMedAvtrykk(@TempDir Path mappe) throws IOException {
        Files.writeString(mappe.resolve("b.json"), Egenpakke.tekst());
        Files.writeString(mappe.resolve("a.json"), "{");
        Files.writeString(mappe.resolve("les-meg.txt"), "ikke en pakke");
        List<Pakkefil> lest = Regelpakkemappe.les(mappe);
        assertThat(lest).extracting(Pakkefil::fil).containsExactly("a.json", "b.json");
        assertThat(lest.get(0)).isInstanceOf(Pakkefil.Uleselig.class);
        assertThat(lest.get(1)).isInstanceOfSatisfying(Pakkefil.Lest.class, l -> {
            assertThat(l.sha256()).matches("[0-9a-f]{64}");
            assertThat(l.pakke().id()).isEqualTo("kommunal.eksempel");
        });
        assertThatThrownBy(() -> Regelpakkemappe.les(mappe.resolve("b.json")))
                .isInstanceOf(NotDirectoryException.class);
    }
}
