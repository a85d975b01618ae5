package bospor.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.rates.Egenpakke;
import bospor.rates.Pakkefil;
import bospor.rates.Regelpakkeleser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office's pack is used only when it holds its own cases, and never in the place of another. */
class RegelpakkerTest {
    private static final String SHA = "0123456789abcdef".repeat(4);

    private static Pakkefil fil(String navn, String pakke) {
        return new Pakkefil.Lest(navn, SHA, Regelpakkeleser.les(pakke.getBytes(UTF_8)), null);
    }

    private static final Signaturkrav UTEN_KRAV = new Signaturkrav(Set.of(), (_, _) -> {
        throw new AssertionError("ingen signatur å kontrollere");
    });

    private static List<String> feil(String pakke) {
        List<Regelpakker.Avvist> avviste =
                new Regelpakker(List.of(fil("min.json", pakke)), Set.of("statlig"), UTEN_KRAV).avviste();
        return avviste.stream().flatMap(a -> a.feil().stream()).toList();
    }

    @Test
    void enPakkeSomHolderKommerMedOgMerkesMedAvtrykk() {
        Regelpakker pakker = new Regelpakker(List.of(fil("min.json", Egenpakke.tekst())), Set.of("statlig"), UTEN_KRAV);
        assertThat(pakker.avviste()).isEmpty();
        assertThat(pakker.ordninger())
                .containsOnlyKeys("kommunal.bodoe", "kommunal.bergen", "kommunal.oslobostoetta", "kommunal.eksempel");
        Regelpakker.Pakke pakke = pakker.pakker().getLast();
        assertThat(pakke.regler().versjon()).isEqualTo("2.1+sha256.0123456789ab");
        assertThat(pakke.kilde()).isEqualTo(new Regelpakker.Kilde("min.json", SHA, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "beloepPerMaaned": "1000"   | "beloepPerMaaned": "1001"  | Tilfellet «ti prosent, rundet ned»: beloepPerMaaned skulle vært 1001, men ble 1000.
            "verdi": "0.10"             | "verdi": "0.11"            | Tilfellet «ti prosent, rundet ned»: beloepPerMaaned skulle vært 1000, men ble 1100.
            "utfall": "AVSLAG"          | "utfall": "INNVILGET"      | Tilfellet «under minste støtte»: utfall skulle vært INNVILGET, men ble AVSLAG.
            "grensePerAar": "400000"    | "grensePerAar": "399999"   | Tilfellet «på grensen»: grensePerAar skulle vært 399999, men ble 400000.
            "husleiePerMaaned": "10009" | "husleiePerAar": "10009"   | Tilfellet «ti prosent, rundet ned»: inndata ble avvist (ordningsdata.husleiePerAar: Feltet hører ikke til ordningen. Feltene er: husleiePerMaaned.)
            "id": "husleie.andel"       | "id": "husleie.del"        | Parameteren «husleie.andel» mangler.
            "enhet": "andel"            | "enhet": "kroner"          | Parameteren «husleie.andel» har feil enhet; den skal være i andel.
            "byggekloss": "fast-andel"  | "byggekloss": "legokloss"  | Byggeklossen «legokloss» finnes ikke. Bruk en av disse: rimelig-boutgift, inntektsandel, fast-andel.
            "formue": "INGEN"           | "formue": "SOM_STATLIG"    | Byggeklossen «fast-andel» regner ikke med inntekt, så «formue» må være INGEN.
            "verdi": "0.10"             | "verdi": "1.10"            | Fra 01.01.2025: parameteren husleie.andel kan ikke være over 1.
            "id": "kommunal.eksempel"   | "id": "kommunal.bergen"    | Id-en «kommunal.bergen» er i bruk av et annet regelsett. Gi pakken en egen id.
            "id": "kommunal.eksempel"   | "id": "statlig"            | Id-en «statlig» er i bruk av et annet regelsett. Gi pakken en egen id.
            """)
    void enPakkeSomIkkeHolderAvvisesMedDetSomErGalt(String tekst, String nyTekst, String melding) {
        assertThat(feil(Egenpakke.med(tekst, nyTekst))).isNotEmpty().first().isEqualTo(melding);
    }

    @Test
    void toPakkerMedSammeIdErForMange() {
        Regelpakker pakker = new Regelpakker(
                List.of(
                        fil("a.json", Egenpakke.tekst()),
                        fil("b.json", Egenpakke.tekst()),
                        new Pakkefil.Uleselig("c.json", "pakken: mangler id")),
                Set.of("statlig"),
                UTEN_KRAV);
        assertThat(pakker.pakker()).hasSize(4);
        assertThat(pakker.avviste())
                .containsExactly(
                        new Regelpakker.Avvist(
                                "b.json",
                                List.of(
                                        "Id-en «kommunal.eksempel» er i bruk av et annet regelsett. Gi pakken en egen id.")),
                        new Regelpakker.Avvist("c.json", List.of("pakken: mangler id")));
    }
}
