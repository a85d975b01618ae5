package bospor.casework.utkast;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Testhusstander;
import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OppgjoersforslagTest {
    @Test
    void renterOgFormueBlirForslag() {
        Skattegrunnlag kaare =
                Testhusstander.oppgjoer(Map.of("samledeOpptjenteRenterIInnenlandskeBanker", 22400), 662000);
        assertThat(beloep(kaare, Aarsfelt.KAPITALINNTEKT)).isEqualTo(Kroner.av(22400));
        assertThat(beloep(kaare, Aarsfelt.NETTOFORMUE)).isEqualTo(Kroner.av(662000));
        assertThat(Oppgjoersforslag.av(kaare, Aarsfelt.NAERINGSINNTEKT)).isEmpty();
        assertThat(Oppgjoersforslag.av(kaare, Aarsfelt.SKATTEFRI_LEIEINNTEKT)).isEmpty();
    }

    @Test
    void gevinstLeggesTilTapTrekkesFraOgGjeldsrenterHoldesUtenfor() {
        Skattegrunnlag oppgjoer = med(
                post("samledeOpptjenteRenterIInnenlandskeBanker", 28900, "inntekt"),
                post("gevinstVedRealisasjonAvAndelIRentedelIVerdipapirfond", 64000, "inntekt"),
                post("tapVedRealisasjonAvAksje", 4000, "inntektsfradrag"),
                post("samledePaaloepteRenterPaaGjeldIInnenlandskeBanker", 9000, "inntektsfradrag"),
                post("skjermingsfradrag", 500, "inntekt"),
                post("samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt", 300000, "inntekt"));
        assertThat(beloep(oppgjoer, Aarsfelt.KAPITALINNTEKT)).isEqualTo(Kroner.av(88900));
    }

    @Test
    void personinntektGaarForanOverskuddSomGjentarDen() {
        Skattepost overskudd = post("samletOverskuddAvEnkeltpersonforetakInnenAnnenNaering", 168400, "inntekt");
        Skattepost personinntekt = post(
                "samletPersoninntektFraEnkeltpersonforetakInnenJordbrukReindriftSkiferproduksjonOgAnnenNaering",
                165000,
                "inntekt");
        assertThat(beloep(med(overskudd, personinntekt), Aarsfelt.NAERINGSINNTEKT))
                .isEqualTo(Kroner.av(165000));
        assertThat(beloep(med(overskudd), Aarsfelt.NAERINGSINNTEKT)).isEqualTo(Kroner.av(168400));
    }

    @Test
    void pensjonFraUtlandetErUtlandsinntektMenNorskLoennTilUtenlandsboendeErDetIkke() {
        Skattegrunnlag oppgjoer = med(
                post("pensjonFraUtlandetSkattepliktigINorge", 58300, "inntekt"),
                post("nettoLoennsinntektFraArbeidINorge", 1000, "inntekt"));
        assertThat(beloep(oppgjoer, Aarsfelt.UTLANDSINNTEKT)).isEqualTo(Kroner.av(58300));
    }

    private static Kroner beloep(Skattegrunnlag oppgjoer, Aarsfelt felt) {
        return Oppgjoersforslag.av(oppgjoer, felt).orElseThrow().beloep();
    }

    private static Skattepost post(String navn, int beloep, String kategori) {
        return new Skattepost(navn, Kroner.av(beloep), kategori, "grunnlag");
    }

    private static Skattegrunnlag med(Skattepost... poster) {
        Skattegrunnlag tomt = Testhusstander.oppgjoer(Map.of(), 0);
        List<Skattepost> alle = new ArrayList<>(List.of(poster));
        return new Skattegrunnlag("2024", tomt.stadie(), null, null, false, alle);
    }
}
