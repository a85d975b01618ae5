package bospor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What no training household has: limits of thresholds, refusjon, negative months, unexplained differences. */
class DetektorerTest {
    private static final String NAV = "310000051";
    private static final String BUTIKK = "310000221";
    private static final Maanedsperiode AAR = new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2025, 12));
    private static final String LOENNSRAD = "samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt";

    private static List<Inntektspost> rad(String utbetaler, String gruppe, String kode, long... beloep) {
        List<Inntektspost> poster = new ArrayList<>();
        for (int i = 0; i < beloep.length; i++) {
            if (beloep[i] != 0) {
                poster.add(post(utbetaler, gruppe, kode, "kontantytelse", i, beloep[i], null));
            }
        }
        return poster;
    }

    private static Inntektspost post(
            String utbetaler,
            String gruppe,
            String kode,
            String fordel,
            int maaned,
            long beloep,
            @Nullable LocalDate etterbetalingFra) {
        return new Inntektspost(
                AAR.fra().plusMonths(maaned),
                utbetaler,
                utbetaler,
                gruppe,
                kode,
                fordel,
                Kroner.av(beloep),
                etterbetalingFra,
                etterbetalingFra,
                Map.of());
    }

    @SafeVarargs
    private static List<Funn> funn(Funnart art, @Nullable Skattegrunnlag oppgjoer, List<Inntektspost>... rader) {
        List<Inntektspost> alle = new ArrayList<>();
        for (List<Inntektspost> rad : rader) {
            alle.addAll(rad);
        }
        Persongrunnlag person = new Persongrunnlag(
                0,
                Foedselsnummer.av("14838740228"),
                true,
                alle,
                AAR.til(),
                oppgjoer == null ? Persongrunnlag.Oppgjoerstilstand.UKJENT : Persongrunnlag.Oppgjoerstilstand.FINNES,
                oppgjoer);
        return Innsikt.av(new Husstandsgrunnlag(AAR, List.of(person))).funn().stream()
                .filter(f -> f.art() == art)
                .toList();
    }

    private static Skattegrunnlag oppgjoer(String navn, long beloep) {
        return new Skattegrunnlag(
                "2025",
                "oppgjoer",
                null,
                null,
                false,
                List.of(new Skattepost(navn, Kroner.av(beloep), "inntekt", "grunnlag")));
    }

    private static List<YearMonth> maaneder(List<Funn> funn) {
        return funn.stream().flatMap(f -> f.maaneder().stream()).toList();
    }

    @Test
    void treUtbetalingerErHalvannenGangInnenforEnHalvProsent() {
        long[] innenfor = {20000, 30150, 20000, 29850};
        long[] utenfor = {20000, 30151, 20000, 29849};
        assertThat(maaneder(funn(
                        Funnart.TRE_UTBETALINGER,
                        null,
                        rad(NAV, "ytelseFraOffentlige", "dagpengerVedArbeidsloeshet", innenfor))))
                .containsExactly(YearMonth.of(2025, 2), YearMonth.of(2025, 4));
        assertThat(funn(
                        Funnart.TRE_UTBETALINGER,
                        null,
                        rad(NAV, "ytelseFraOffentlige", "dagpengerVedArbeidsloeshet", utenfor)))
                .isEmpty();
        assertThat(funn(Funnart.TRE_UTBETALINGER, null, rad(NAV, "ytelseFraOffentlige", "sykepenger", innenfor)))
                .isEmpty();
    }

    @Test
    void fullLoennSamtidigMedSykepengerSpoerOmRefusjon() {
        List<Inntektspost> loenn =
                rad(BUTIKK, "loennsinntekt", "fastloenn", 20000, 20000, 20000, 20000, 18000, 17999, 20000);
        List<Inntektspost> sykepenger = rad(NAV, "ytelseFraOffentlige", "sykepenger", 0, 0, 0, 0, 9000, 9000);
        assertThat(maaneder(funn(Funnart.NAV_OG_FULL_LOENN, null, loenn, sykepenger)))
                .containsExactly(YearMonth.of(2025, 5));
    }

    @Test
    void enNegativMaanedErNegativForUtbetalerenSelvOmAndreBetaler() {
        List<Funn> funn = funn(
                Funnart.NEGATIV_MAANED,
                null,
                rad(BUTIKK, "loennsinntekt", "fastloenn", 20000, -3000, 20000),
                rad(NAV, "pensjonEllerTrygd", "alderspensjon", 15000, 15000, 15000));
        assertThat(maaneder(funn)).containsExactly(YearMonth.of(2025, 2));
        assertThat(funn.getFirst().beloep()).isEqualTo(Kroner.av(-3000));
    }

    @Test
    void avstemmingenForklarerNaturalytelserOgSierFraOmResten() {
        long[] loenn = {20000, 20000, 20000, 20000, 20000, 20000, 20000, 20000, 20000, 20000, 20000, 20000};
        List<Inntektspost> bil = List.of(post(BUTIKK, "loennsinntekt", "bil", "naturalytelse", 3, 4200, null));
        List<Inntektspost> penger = rad(BUTIKK, "loennsinntekt", "fastloenn", loenn);
        assertThat(avstemt(oppgjoer(LOENNSRAD, 240000), penger, bil)).isEqualTo(Detalj.Utfall.LIK + " 0");
        assertThat(avstemt(oppgjoer(LOENNSRAD, 244200), penger, bil)).isEqualTo(Detalj.Utfall.FORKLART + " 4200");
        assertThat(avstemt(oppgjoer(LOENNSRAD, 250000), penger, bil)).isEqualTo(Detalj.Utfall.UFORKLART + " 5800");
    }

    @SafeVarargs
    private static String avstemt(Skattegrunnlag oppgjoer, List<Inntektspost>... rader) {
        Funn funn = funn(Funnart.AARSAVSTEMMING, oppgjoer, rader).getFirst();
        return funn.detalj() instanceof Detalj.Avstemt(var a) ? a.utfall() + " " + funn.beloep() : "";
    }

    @Test
    void etterbetalingForForrigeAarForklarerForskjellen() {
        List<Inntektspost> trygd = rad(NAV, "ytelseFraOffentlige", "ufoeretrygd", 20000, 20000);
        List<Inntektspost> etterbetalt = List.of(
                post(NAV, "ytelseFraOffentlige", "ufoeretrygd", "kontantytelse", 4, 7000, LocalDate.of(2024, 10, 1)));
        assertThat(avstemt(
                        oppgjoer("samletUfoeretrygdFraFolketrygdenEksklusiveEktefelletillegg", 40000),
                        trygd,
                        etterbetalt))
                .isEqualTo(Detalj.Utfall.FORKLART + " -7000");
    }

    @Test
    void renterUnderDetLavesteFribeloepetErIkkeEtFunn() {
        String renter = "samledeOpptjenteRenterIInnenlandskeBanker";
        assertThat(funn(Funnart.BARE_I_OPPGJOERET, oppgjoer(renter, 4999))).isEmpty();
        assertThat(funn(Funnart.BARE_I_OPPGJOERET, oppgjoer(renter, 5000))).hasSize(1);
    }

    @Test
    void enUregelmessigKildeHverkenBegynnerEllerSlutter() {
        List<Inntektspost> honorar =
                rad(BUTIKK, "loennsinntekt", "honorarAkkordProsentProvisjon", 0, 0, 9000, 0, 0, 8000, 0, 0, 7000);
        assertThat(funn(Funnart.KILDE_BEGYNT, null, honorar)).isEmpty();
        assertThat(funn(Funnart.KILDE_SLUTT, null, honorar)).isEmpty();
        assertThat(funn(Funnart.KILDE_PAUSE, null, honorar)).isEmpty();
    }

    @Test
    void enNyJobbIDenSisteMaanedenErBegynt() {
        long[] desember = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21000};
        assertThat(maaneder(funn(Funnart.KILDE_BEGYNT, null, rad(BUTIKK, "loennsinntekt", "fastloenn", desember))))
                .containsExactly(YearMonth.of(2025, 12));
    }
}
