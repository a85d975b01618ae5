package bospor.simulator.befolkning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BefolkningTest {
    private static final Befolkning BEFOLKNING = Befolkning.les();
    private static final LocalDate DAG = LocalDate.of(2026, 2, 12);

    // ages and rent: users-and-needs.md § 12
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            H01; Alma Testbakken 38;                                           9450
            H02; Birger Prøvestrand 55;                                        11200
            H03; Celine Eksempeldal 41;                                        12900
            H04; David Mønsterhaug 36, Elin Mønsterhaug 35, barn 9, barn 6;    14800
            H05; Frida Demolund 69;                                            7900
            H06; Geir Utkastvik 47;                                            11500
            H07; Hanan Prøvesund 36, Idris Prøvesund 37, barn, barn, barn;     15600
            H08; Jorunn Skisseberg 33, barn 10, barn 5;                        12300
            H09; Kåre Malnes 74, Liv Malnes 72;                                9300
            H10; Mikkel Testelid 23;                                           6200
            """)
    void husstandenErSomIDokumentet(String id, String personer, String husleie) {
        Husstandskort husstand = BEFOLKNING.katalog().stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow();
        String funnet = husstand.personer().stream()
                .map(p -> p.erVoksen(DAG)
                        ? p.navn() + " " + p.alder(DAG)
                        : "H07".equals(id) ? "barn" : "barn " + p.alder(DAG))
                .collect(Collectors.joining(", "));
        assertThat(funnet).isEqualTo(personer);
        assertThat(husstand.husleiePerMaaned().verdi()).isEqualByComparingTo(husleie);
        assertThat(husstand.erKanttilfelle()).isFalse();
    }

    @Test
    void alleErSyntetiskeOgAlleOrganisasjonsnumreErDetOgsaa() {
        assertThat(BEFOLKNING.alle()).allMatch(p -> p.nummer().erSyntetisk());
        Set<String> numre = new HashSet<>();
        for (Registerperson person : BEFOLKNING.alle()) {
            for (Inntektsrad rad : person.rader()) {
                numre.add(rad.utbetaler().opplysningspliktig());
                numre.add(rad.utbetaler().virksomhet());
            }
        }
        assertThat(numre).isNotEmpty().allMatch(n -> n.startsWith("3") && harRiktigKontrollsiffer(n));
    }

    private static boolean harRiktigKontrollsiffer(String org) {
        int[] vekter = {3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (org.charAt(i) - '0');
        }
        return org.length() == 9 && sum % 11 == 0;
    }

    // the settlement line of each household: tekniskNavn and amount
    @ParameterizedTest
    @CsvSource(textBlock = """
            14838740228, arbeidsavklaringspenger, 246800
            14838740228, samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt, 71300
            14838740228, samledeOpptjenteRenterIInnenlandskeBanker, 140
            14838740228, nettoformue, -38000
            02917031285, samletUfoeretrygdFraFolketrygdenEksklusiveEktefelletillegg, 260400
            02917031285, samletUfoereytelseFraAndreEnnFolketrygden, 27900
            02917031285, samledeOpptjenteRenterIInnenlandskeBanker, 610
            02917031285, nettoformue, 41000
            23868442026, samletOverskuddAvEnkeltpersonforetakInnenAnnenNaering, 168400
            23868442026, samledeOpptjenteRenterIInnenlandskeBanker, 90
            23868442026, nettoformue, 22000
            09898941512, samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt, 331000
            30819144016, samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt, 302500
            12925640040, alderspensjonFraFolketrygden, 127900
            12925640040, pensjonFraUtlandetSkattepliktigINorge, 58300
            12925640040, samledeOpptjenteRenterIInnenlandskeBanker, 2300
            12925640040, nettoformue, 96000
            19847835039, samledeOpptjenteRenterIInnenlandskeBanker, 28900
            19847835039, gevinstVedRealisasjonAvAndelIRentedelIVerdipapirfond, 64000
            19847835039, innskudd, 820000
            19847835039, formuesverdiForAndelIRentedelIVerdipapirfond, 460000
            19847835039, gjeldIInnenlandskeBanker, 140000
            19847835039, nettoformue, 1140000
            27909243012, samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt, 249700
            27909243012, overgangsstoenadTilEnsligForelder, 71900
            27909243012, nettoformue, -212000
            06865130080, samledeOpptjenteRenterIInnenlandskeBanker, 22400
            06865130080, nettoformue, 662000
            25825332076, samledeOpptjenteRenterIInnenlandskeBanker, 3100
            25825332076, nettoformue, 118000
            """)
    void skatteoppgjoeret2024ErSomIDokumentet(String nummer, String navn, BigDecimal beloep) {
        assertThat(poster(BEFOLKNING
                        .person(nummer)
                        .orElseThrow()
                        .oppgjoer(2024, DAG)
                        .orElseThrow()))
                .containsEntry(navn, beloep);
    }

    private static Map<String, BigDecimal> poster(Skatteoppgjoer oppgjoer) {
        Map<String, BigDecimal> poster = new HashMap<>();
        oppgjoer.poster().forEach(p -> poster.put(p.navn(), p.beloep()));
        return poster;
    }

    @Test
    void ektefelleneIH04HarSamletNettoformuePaaMinus96000() {
        BigDecimal samlet = List.of("09898941512", "30819144016").stream()
                .map(n -> poster(BEFOLKNING
                                .person(n)
                                .orElseThrow()
                                .oppgjoer(2024, DAG)
                                .orElseThrow())
                        .getOrDefault("nettoformue", BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(samlet).isEqualByComparingTo("-96000");
    }

    @Test
    void formuenGaarOppIHvertOppgjoer() {
        for (Registerperson person : BEFOLKNING.alle()) {
            for (Skatteoppgjoer oppgjoer : person.oppgjoer()) {
                if (!oppgjoer.trukket()) {
                    Map<String, BigDecimal> poster = poster(oppgjoer);
                    assertThat(sum(oppgjoer, "formue")).isEqualTo(poster.get("bruttoformue"));
                    assertThat(sum(oppgjoer, "formuesfradrag"))
                            .isEqualTo(poster.getOrDefault("samletGjeld", BigDecimal.ZERO));
                    assertThat(sum(oppgjoer, "formue").subtract(sum(oppgjoer, "formuesfradrag")))
                            .isEqualTo(poster.get("nettoformue"));
                }
            }
        }
    }

    private static BigDecimal sum(Skatteoppgjoer oppgjoer, String kategori) {
        return oppgjoer.poster().stream()
                .filter(p -> p.kategori().equals(kategori))
                .map(Skatteoppgjoer.Post::beloep)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void hananHarHattDNummer() {
        Personkort hanan = BEFOLKNING.katalog().get(6).personer().getFirst();
        assertThat(hanan.tidligereNumre()).hasSize(1).allMatch(n -> n.erDnummer());
    }

    @Test
    void seksVoksneHarAatteTyperIFireogtjueMaaneder() {
        Husstandskort t9 = BEFOLKNING.katalog().stream()
                .filter(h -> "T9".equals(h.id()))
                .findFirst()
                .orElseThrow();
        assertThat(t9.erKanttilfelle()).isTrue();
        assertThat(t9.personer()).hasSize(6).allSatisfy(kort -> {
            Registerperson person =
                    BEFOLKNING.person(kort.nummer().fulltNummer()).orElseThrow();
            assertThat(person.rader()).hasSize(8).allMatch(r -> r.beloep().size() == 24);
        });
    }
}
