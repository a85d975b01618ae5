package bospor.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Personoppslag;
import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.domain.Trekk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OppslagsformatTest {
    private static final Foedselsnummer ALMA = Foedselsnummer.av("14838740228");
    private static final Foedselsnummer BIRGER = Foedselsnummer.av("02917031285");
    private static final Oppslagsformat FORMAT = new Oppslagsformat(new Feilsetninger() {
        @Override
        public String melding(Feil feil) {
            return "Melding om " + feil.art() + ".";
        }

        @Override
        public String raad(Feil feil) {
            return "Råd om " + feil.art() + ".";
        }
    });

    @Test
    void skriverKontraktensForm() {
        YearMonth januar = YearMonth.of(2025, 1);
        Inntektspost aap = new Inntektspost(
                januar,
                "310000027",
                "310000035",
                "ytelseFraOffentlige",
                "arbeidsavklaringspenger",
                "kontantytelse",
                Kroner.av(19_400),
                null,
                null,
                Map.of());
        Inntektspost ukjent = new Inntektspost(
                januar,
                null,
                null,
                "loennsinntekt",
                "nyKode2027",
                null,
                Kroner.av("6200.50"),
                null,
                LocalDate.of(2025, 1, 31),
                Map.of("tilleggsinformasjon.a", "x", "antall", "2"));
        Inntektspost bil = new Inntektspost(
                januar, null, null, "loennsinntekt", "bil", "naturalytelse", null, null, null, Map.of());
        Inntektsopplysninger inntekt = new Inntektsopplysninger(
                YearMonth.of(2026, 1),
                false,
                List.of(aap, ukjent, bil),
                List.of(new Trekk(januar, null, null, Kroner.av(-4100))),
                List.of());
        Skattegrunnlag oppgjoer = new Skattegrunnlag(
                "2024",
                "oppgjoer",
                LocalDate.of(2025, 6, 24),
                null,
                false,
                List.of(
                        new Skattepost("bruttoformue", Kroner.av(12_000), "formue", "grunnlag"),
                        new Skattepost("samletGjeld", Kroner.av(50_000), "formuesfradrag", "grunnlag")));
        Oppslag oppslag = new Oppslag(
                Instant.parse("2026-02-12T10:31:04Z"),
                new Maanedsperiode(januar, YearMonth.of(2026, 1)),
                List.of(
                        new Personoppslag(
                                ALMA, new Kildesvar.Hentet<>(inntekt, "abc-1"), new Kildesvar.Hentet<>(oppgjoer, null)),
                        new Personoppslag(
                                BIRGER,
                                new Kildesvar.IkkeHentet<>(Oppslagsstatus.SKJERMET, Feil.av(Feilart.SKJERMET)),
                                new Kildesvar.IkkeHentet<>(
                                        Oppslagsstatus.IKKE_TILGANG,
                                        new Feil(Feilart.IKKE_TILGANG, "SSG-003", "abc-2", List.of("scope"))))));

        assertThat(tekst(oppslag)).isEqualTo("""
                {"format":"bospor.oppslag/1","hentet":"2026-02-12T10:31:04Z","fra":"2025-01","til":"2026-01","personer":[\
                {"fnr":"14838740228","skjermet":false,\
                "inntekt":{"status":"HENTET","komplettTilOgMed":"2026-01","poster":[\
                {"maaned":"2025-01","opplysningspliktig":"310000027","virksomhet":"310000035","gruppe":"ytelseFraOffentlige",\
                "kode":"arbeidsavklaringspenger","fordel":"kontantytelse","beloep":"19400","etterbetalingFra":null,"etterbetalingTil":null},\
                {"maaned":"2025-01","opplysningspliktig":null,"virksomhet":null,"gruppe":"loennsinntekt",\
                "kode":"nyKode2027","fordel":null,"beloep":"6200.5","etterbetalingFra":null,"etterbetalingTil":"2025-01-31",\
                "fordelUkjent":true,"tillegg":{"antall":"2","tilleggsinformasjon.a":"x"}},\
                {"maaned":"2025-01","opplysningspliktig":null,"virksomhet":null,"gruppe":"loennsinntekt",\
                "kode":"bil","fordel":"naturalytelse","beloep":null,"etterbetalingFra":null,"etterbetalingTil":null}],\
                "forskuddstrekk":[{"maaned":"2025-01","beloep":"-4100"}],"fradrag":[],"summer":{"2025-01":"25600.5"},"korrelasjonsid":"abc-1"},\
                "skatteoppgjoer":{"status":"HENTET","inntektsaar":"2024","stadie":"oppgjoer","skatteoppgjoersdato":"2025-06-24",\
                "ajourholdstidspunkt":null,"poster":[\
                {"tekniskNavn":"bruttoformue","beloep":"12000","kategori":"formue","grunnlag":"grunnlag"},\
                {"tekniskNavn":"samletGjeld","beloep":"50000","kategori":"formuesfradrag","grunnlag":"grunnlag"}],\
                "nettoformue":"-38000","primaerboligFormuesverdi":null}},\
                {"fnr":"02917031285","skjermet":true,\
                "inntekt":{"status":"SKJERMET","feil":{"art":"SKJERMET","kode":"SKJERMET","korrelasjonsid":null,\
                "melding":"Melding om SKJERMET.","raad":"Råd om SKJERMET.","proevIgjen":false}},\
                "skatteoppgjoer":{"status":"IKKE_TILGANG","feil":{"art":"IKKE_TILGANG","kode":"SSG-003","korrelasjonsid":"abc-2",\
                "melding":"Melding om IKKE_TILGANG.","raad":"Råd om IKKE_TILGANG.","proevIgjen":false,"detaljer":["scope"]}}}]}""");
    }

    @Property(tries = 300)
    void detSomSkrivesLesesLikt(@ForAll("oppslag") Oppslag oppslag) throws Lesefeil {
        assertThat(Oppslagsformat.les(FORMAT.skriv(oppslag))).isEqualTo(oppslag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "format": "bospor.oppslag/2" } | format
            { "format": "bospor.oppslag/1", "hentet": "i går" } | hentet
            { "format": "bospor.oppslag/1", "hentet": "2026-02-12T10:31:04Z", "fra": "2025-02", "til": "2025-01", "personer": [] } | til
            { "personer": [ { "fnr": "14838740229" } ] } | personer[0].fnr
            { "personer": [ { "inntekt": { "status": "HENTET" } } ] } | personer[0].inntekt.komplettTilOgMed
            { "personer": [ { "inntekt": { "status": "SKJERMET" } } ] } | personer[0].inntekt.feil
            { "personer": [ { "inntekt": { "status": "KANSKJE" } } ] } | personer[0].inntekt.status
            """)
    void avviserMedSti(String tekst, String sti) {
        assertThatExceptionOfType(Lesefeil.class)
                .isThrownBy(() -> Oppslagsformat.les(tekst.getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.sti()).isEqualTo(sti));
    }

    @Provide
    Arbitrary<Oppslag> oppslag() {
        Arbitrary<Feil> feil = Combinators.combine(
                        Arbitraries.of(Feilart.class),
                        Vilkaarlig.tekst().injectNull(0.5),
                        Vilkaarlig.tekst().injectNull(0.5),
                        Vilkaarlig.tekst().list().ofMaxSize(2))
                .as(Feil::new);
        Arbitrary<Oppslagsstatus> ikkeHentet =
                Arbitraries.of(Oppslagsstatus.class).filter(s -> s != Oppslagsstatus.HENTET);
        Arbitrary<@Nullable String> id = Vilkaarlig.tekst().injectNull(0.5);
        Arbitrary<Kildesvar<Inntektsopplysninger>> inntekt = Arbitraries.oneOf(
                Combinators.combine(inntektsopplysninger(), id).as(Kildesvar.Hentet::new),
                Combinators.combine(ikkeHentet, feil).as(Kildesvar.IkkeHentet::new));
        Arbitrary<Kildesvar<Skattegrunnlag>> skatt = Arbitraries.oneOf(
                Combinators.combine(skattegrunnlag(), id).as(Kildesvar.Hentet::new),
                Combinators.combine(ikkeHentet, feil).as(Kildesvar.IkkeHentet::new));
        Arbitrary<Personoppslag> person = Combinators.combine(Arbitraries.of(ALMA, BIRGER), inntekt, skatt)
                .as(Personoppslag::new);
        return Combinators.combine(
                        tidspunkt(),
                        Vilkaarlig.maaned(),
                        Arbitraries.integers().between(0, 24),
                        person.list().ofMaxSize(3))
                .as((naar, fra, lengde, personer) ->
                        new Oppslag(naar, new Maanedsperiode(fra, fra.plusMonths(lengde)), personer));
    }

    private static Arbitrary<Instant> tidspunkt() {
        return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    }

    private static Arbitrary<LocalDate> dato() {
        return Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Inntektsopplysninger> inntektsopplysninger() {
        Arbitrary<Inntektspost> post = Combinators.combine(
                        Vilkaarlig.maaned().injectNull(0.2),
                        Vilkaarlig.tekst().injectNull(0.2),
                        Vilkaarlig.tekst(),
                        Arbitraries.of("kontantytelse", "naturalytelse", "noeNytt")
                                .injectNull(0.3),
                        Vilkaarlig.kroner().injectNull(0.2),
                        dato().injectNull(0.5),
                        Arbitraries.maps(Vilkaarlig.tekst(), Vilkaarlig.tekst()).ofMaxSize(2))
                .as((maaned, hvem, kode, fordel, beloep, dag, tillegg) ->
                        new Inntektspost(maaned, hvem, hvem, kode, kode, fordel, beloep, dag, dag, tillegg));
        Arbitrary<Trekk> trekk = Combinators.combine(
                        Vilkaarlig.maaned().injectNull(0.2),
                        Vilkaarlig.tekst().injectNull(0.5),
                        Vilkaarlig.tekst().injectNull(0.5),
                        Vilkaarlig.kroner().injectNull(0.2))
                .as(Trekk::new);
        return Combinators.combine(
                        Vilkaarlig.maaned(),
                        Arbitraries.of(true, false),
                        post.list().ofMaxSize(4),
                        trekk.list().ofMaxSize(2),
                        trekk.list().ofMaxSize(2))
                .as(Inntektsopplysninger::new);
    }

    private static Arbitrary<Skattegrunnlag> skattegrunnlag() {
        Arbitrary<Skattepost> post = Combinators.combine(
                        Arbitraries.of("nettoformue", "bruttoformue", "samletGjeld", "noeNytt"),
                        Vilkaarlig.kroner().injectNull(0.2),
                        Vilkaarlig.tekst().injectNull(0.2),
                        Arbitraries.of("grunnlag", "svalbardGrunnlag"))
                .as(Skattepost::new);
        return Combinators.combine(
                        Arbitraries.of("2023", "2024"),
                        Vilkaarlig.tekst().injectNull(0.2),
                        dato().injectNull(0.2),
                        tidspunkt().injectNull(0.2),
                        Arbitraries.of(true, false),
                        post.list().ofMaxSize(4))
                .as(Skattegrunnlag::new);
    }

    private static String tekst(Oppslag oppslag) {
        return new String(FORMAT.skriv(oppslag), UTF_8);
    }
}
