package bospor.casework.etterkontroll;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Holdesutenfor;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which decided posts the corrected ones take the place of. */
class PostinnsettingTest {
    private static final Termin DESEMBER = Termin.av(2025, 12);
    private static final Holdesutenfor REFUSJON = new Holdesutenfor("refusjon", "brev");

    private static Inntekt post(
            String kode,
            long beloep,
            @Nullable String utbetaler,
            @Nullable String opplysningspliktig,
            @Nullable String virksomhet) {
        return new Inntekt(
                "loennsinntekt", kode, Kroner.av(beloep), utbetaler, null, opplysningspliktig, virksomhet, 0, null);
    }

    private static Inntekt rapportert(
            String kode,
            long beloep,
            @Nullable String utbetaler,
            @Nullable String opplysningspliktig,
            @Nullable String virksomhet,
            int utbetalinger,
            @Nullable Holdesutenfor utenfor) {
        return new Inntekt(
                "loennsinntekt",
                kode,
                Kroner.av(beloep),
                utbetaler,
                YearMonth.of(2025, 12),
                opplysningspliktig,
                virksomhet,
                utbetalinger,
                utenfor);
    }

    private static Postinnsetting sett(List<Inntekt> gamle, Inntekt... korrigerte) {
        List<Inntekt> k = List.of(korrigerte);
        for (int i = 0; i < k.size(); i++) {
            assertThat(Postinnsetting.feil(gamle, k, i)).isNull();
        }
        return Postinnsetting.av(gamle, k, DESEMBER);
    }

    @Test
    void rettetPostStaarDerDenGamleStodOgVurderingenFoelgerMed() {
        Inntekt aap =
                new Inntekt("loennsinntekt", "aap", Kroner.av(30_000), "Nav", null, "889640782", null, 3, REFUSJON);
        Inntekt loenn = post("fastloenn", 9_000, "Butikk", null, null);
        Postinnsetting ny = sett(List.of(aap, loenn), post("aap", 29_000, null, null, "974761076"));
        assertThat(ny.poster())
                .containsExactly(rapportert("aap", 29_000, "Nav", "889640782", "974761076", 3, REFUSJON), loenn);
        assertThat(ny.erstattet()).containsExactly(0);
    }

    @Test
    void egenVurderingAvDenRettedeGaarForan() {
        Inntekt aap = new Inntekt("loennsinntekt", "aap", Kroner.av(30_000), null, null, null, null, 3, REFUSJON);
        Inntekt ny =
                new Inntekt("loennsinntekt", "aap", Kroner.av(1), null, YearMonth.of(2025, 11), null, null, 2, null);
        assertThat(sett(List.of(aap), ny).poster())
                .containsExactly(new Inntekt(
                        "loennsinntekt", "aap", Kroner.av(1), null, YearMonth.of(2025, 11), null, null, 2, REFUSJON));
    }

    @Test
    void annenKodeAnnenUtbetalerOgAnnenVirksomhetErNyePoster() {
        Inntekt gammel = post("fastloenn", 9_000, "Butikk", "310000027", "310000035");
        for (Inntekt ny : List.of(
                post("feriepenger", 100, "Butikk", "310000027", "310000035"),
                post("fastloenn", 100, "Butikk", "310000019", "310000035"),
                post("fastloenn", 100, "Butikk", "310000027", "310000043"))) {
            Postinnsetting p = sett(List.of(gammel), ny);
            assertThat(p.poster()).hasSize(2).startsWith(gammel);
            assertThat(p.erstattet()).isEmpty();
        }
        assertThat(sett(
                                List.of(post("fastloenn", 9_000, "Butikk", null, null)),
                                post("fastloenn", 1, "Kiosk", null, null))
                        .poster())
                .hasSize(2);
    }

    @Test
    void sammeNummerMedUlikeNavnErSammeUtbetaler() {
        assertThat(sett(
                                List.of(post("fastloenn", 9_000, "Butikk AS", "310000027", null)),
                                post("fastloenn", 1, "BUTIKK", "310000027", null))
                        .poster())
                .containsExactly(rapportert("fastloenn", 1, "BUTIKK", "310000027", null, 0, null));
    }

    @Test
    void toRettedePosterErstatterToOgEnTredjeKommerTil() {
        List<Inntekt> gamle =
                List.of(post("timeloenn", 1_000, "Kafé", null, null), post("timeloenn", 2_000, "Kafé", null, null));
        Postinnsetting p = sett(
                gamle,
                post("timeloenn", 1_100, "Kafé", null, null),
                post("timeloenn", 0, "Kafé", null, null),
                post("timeloenn", 50, "Kafé", null, null));
        assertThat(p.poster())
                .extracting(Inntekt::beloep)
                .containsExactly(Kroner.av(1_100), Kroner.ZERO, Kroner.av(50));
    }

    @Test
    void tvetydigeRettelserAvvises() {
        List<Inntekt> to =
                List.of(post("timeloenn", 1_000, "Kafé", null, null), post("timeloenn", 2_000, "Kafé", null, null));
        assertThat(Postinnsetting.feil(to, List.of(post("timeloenn", 500, "Kafé", null, null)), 0))
                .startsWith("Vedtaket har flere poster av dette slaget enn det er korrigerte.");
        List<Inntekt> ulike =
                List.of(post("timeloenn", 1_000, "Kafé", null, null), post("timeloenn", 2_000, "Kiosk", null, null));
        assertThat(Postinnsetting.feil(ulike, List.of(post("timeloenn", 500, null, null, null)), 0))
                .startsWith("Vedtaket har poster av dette slaget fra flere utbetalere.");
    }
}
