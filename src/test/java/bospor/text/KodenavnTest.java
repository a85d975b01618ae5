package bospor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodenavnTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # what the glossary says is shown on the screen
            loennsinntekt, fastloenn, Fastlønn
            loennsinntekt, overtidsgodtgjoerelse, Overtid
            loennsinntekt, uregelmessigeTilleggKnyttetTilArbeidetTid, Uregelmessige tillegg
            ytelseFraOffentlige, arbeidsavklaringspenger, Arbeidsavklaringspenger (AAP)
            ytelseFraOffentlige, ufoereytelseEtteroppgjoer, Etteroppgjør uføretrygd
            pensjonEllerTrygd, kvalifiseringstoenad, Kvalifiseringsstønad
            # the same code in two groups
            ytelseFraOffentlige, sykepenger, Sykepenger
            naeringsinntekt, sykepenger, Sykepenger (næring)
            loennsinntekt, annet, Annen lønn
            pensjonEllerTrygd, annet, Annen pensjon eller trygd
            # a group that is new, a code that is known
            nyGruppe, fastloenn, Fastlønn
            """)
    void kjenteKoderHarNorskeNavn(String gruppe, String kode, String navn) {
        assertThat(Inntektstypenavn.av(gruppe, kode)).isEqualTo(navn);
    }

    @Test
    void ukjenteKoderVisesSomDeKom() {
        assertThat(Inntektstypenavn.av("loennsinntekt", "nyKode2027")).isEqualTo("Ukjent type: nyKode2027");
        assertThat(Inntektstypenavn.av("loennsinntekt", "")).isEqualTo("Type ikke oppgitt");
        assertThat(Skattepostnavn.av("nyPost2027")).isEqualTo("Ukjent post: nyPost2027");
        assertThat(Skattepostnavn.kategori("nyKategori")).isEqualTo("nyKategori");
    }

    @Test
    void enKodeFraEnAnnenGruppeGjettesIkkeInnIEnKjentGruppe() {
        assertThat(Inntektstypenavn.av("loennsinntekt", "sykepenger")).isEqualTo("Ukjent type: sykepenger");
    }

    @Test
    void skattepostenesNavnErOrdOgIkkeKoder() {
        assertThat(Skattepostnavn.av("nettoformue")).isEqualTo("Netto formue");
        assertThat(Skattepostnavn.av("samletGjeld")).isEqualTo("Sum gjeld");
        assertThat(Skattepostnavn.av("saerfradragForEnsligForsoerger")).isEqualTo("Særfradrag for enslig forsørger");
        assertThat(Skattepostnavn.kategori("formuesfradrag")).isEqualTo("Gjeld");
        assertThat(Skattepostnavn.kategori(null)).isEqualTo("Annet");
        assertThat(Inntektstypenavn.fordel("utgiftsgodtgjoerelse")).isEqualTo("Utgiftsgodtgjørelse");
        assertThat(Inntektstypenavn.fordel(null)).isEqualTo("Fordel ikke oppgitt");
    }
}
