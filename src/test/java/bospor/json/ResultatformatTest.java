package bospor.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Hjemmel;
import bospor.trace.Inndatafeil;
import bospor.trace.Kilde;
import bospor.trace.Noekkeltall;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import bospor.trace.Steg;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ResultatformatTest {
    private static final Resultatformat FORMAT = new Resultatformat(BigDecimal::toPlainString);
    private static final Sats SATS = new Sats(
            "egenandel.minste",
            "Minste egenandel",
            new BigDecimal("26576"),
            Enhet.KRONER_PER_AAR,
            LocalDate.of(2026, 6, 1),
            new Hjemmel("forskrift om bustøtte § 4", "https://lovdata.no/dokument/SF/forskrift/2012-11-29-1283"),
            Satsstatus.VERIFIED,
            LocalDate.of(2026, 11, 20));

    @Test
    void skriverEtVedtakMedSporing() {
        assertThat(tekst(vedtak(), true)).isEqualTo("""
                {"format":"bospor.beregning.resultat/1","ordning":"statlig","termin":"2026-06","utfall":"INNVILGET",\
                "beloepPerMaaned":"4169","avslagskode":null,"grunner":[],\
                "noekkeltall":{"husstandsvekt":"1.00","egenInntektsgrensePerMaaned":null},\
                "regelsett":{"id":"statlig","versjon":"1.0"},\
                "satser":[{"id":"egenandel.minste","navn":"Minste egenandel","hjemmel":"forskrift om bustøtte § 4",\
                "lenke":"https://lovdata.no/dokument/SF/forskrift/2012-11-29-1283","verdi":"26576","enhet":"kr/år",\
                "virkningFra":"2026-06-01","status":"VERIFIED","kontrollert":"2026-11-20"}],\
                "spor":{"id":"bostoette","navn":"Bostøtte","formel":"73.7 % av 67880","hjemmel":"forskrift om bustøtte § 1",\
                "verdi":"4169","enhet":"kr/mnd","kilde":null,"grunnlag":[\
                {"id":"egenandel.minste","navn":"Minste egenandel","formel":null,"hjemmel":"forskrift om bustøtte § 4",\
                "lenke":"https://lovdata.no/dokument/SF/forskrift/2012-11-29-1283","verdi":"26576","enhet":"kr/år","kilde":null,\
                "grunnlag":[],"slag":"SATS","virkningFra":"2026-06-01","status":"VERIFIED","kontrollert":"2026-11-20"},\
                {"id":"inntekt","navn":"Fastlønn","formel":null,"hjemmel":null,"verdi":"20000","enhet":"kr/mnd",\
                "kilde":{"type":"INNRAPPORTERT","maaned":"2026-06","opplysningspliktig":"310000027","virksomhet":null,\
                "gruppe":"loennsinntekt","kode":"fastloenn"},"grunnlag":[],"slag":"FAKTUM"},\
                {"id":"husleie","navn":"Husleie","formel":null,"hjemmel":null,"verdi":"11000","enhet":"kr/mnd",\
                "kilde":{"type":"FOERT","foert":"saksbehandler","dokument":"leiekontrakt 2025-03-01"},"grunnlag":[],"slag":"FAKTUM"},\
                {"id":"eieform","navn":"Bolig","formel":null,"hjemmel":null,"verdi":null,"enhet":"",\
                "kilde":{"type":"INNDATA"},"grunnlag":[],"slag":"FAKTUM","tekst":"leid bolig"},\
                {"id":"sum","navn":"Sum","formel":null,"hjemmel":null,"verdi":"0","enhet":"kr",\
                "kilde":null,"grunnlag":[\
                {"id":"gruppe","navn":"Kommunegruppe","formel":null,"hjemmel":null,"verdi":"4","enhet":"tall",\
                "kilde":{"type":"FORUTSATT","grunn":"Kommunen står ikke i listen."},"grunnlag":[],"slag":"FAKTUM"},\
                {"id":"formue","navn":"Formue","formel":null,"hjemmel":null,"verdi":"-1","enhet":"kr",\
                "kilde":{"type":"SKATTEOPPGJOER","inntektsaar":"2024"},"grunnlag":[],"slag":"FAKTUM"}],"slag":"STEG"}],"slag":"STEG"}}""");
    }

    @Test
    void utenSporErAltAnnetLikt() {
        String med = tekst(vedtak(), true);
        assertThat(tekst(vedtak(), false)).isEqualTo(med.substring(0, med.indexOf(",\"spor\":")) + "}");
    }

    @Test
    void skriverFeil() {
        assertThat(tekst(new Inndatafeil("husstand[1].alder", "Feltet mangler og må fylles ut."), true))
                .isEqualTo(
                        "{\"feil\":{\"sti\":\"husstand[1].alder\",\"melding\":\"Feltet mangler og må fylles ut.\"}}");
    }

    @Test
    void skriverAvslagOgKanIkkeVurderes() {
        Grunn grunn = new Grunn("V03", null, "Inntekten er over grensen.");
        assertThat(tekst(resultat(Utfall.AVSLAG, Kroner.ZERO, null, "V03", List.of(grunn)), false))
                .contains("\"utfall\":\"AVSLAG\",\"beloepPerMaaned\":\"0\",\"avslagskode\":\"V03\",\"grunner\":"
                        + "[{\"kode\":\"V03\",\"sti\":null,\"tekst\":\"Inntekten er over grensen.\"}]");
        assertThat(tekst(resultat(Utfall.KAN_IKKE_VURDERES, null, null, null, List.of(grunn)), false))
                .contains("\"utfall\":\"KAN_IKKE_VURDERES\",\"beloepPerMaaned\":null,\"avslagskode\":null");
        assertThat(tekst(resultat(Utfall.INNVILGET, Kroner.av("7479.17"), Kroner.av(89_750), null, List.of()), false))
                .contains("\"beloepPerMaaned\":\"7479.17\",\"beloepPerAar\":\"89750\",");
    }

    @Test
    void detSomSkrivesLesesOgSkrivesLikt() throws Lesefeil {
        for (Beregningssvar svar : List.of(
                vedtak(),
                resultat(Utfall.KAN_IKKE_VURDERES, null, null, null, List.of(new Grunn(null, "bolig", "Fordi."))),
                resultat(Utfall.INNVILGET, Kroner.av(1), Kroner.av(12), null, List.of()),
                new Inndatafeil("", "Teksten er tom."))) {
            String skrevet = tekst(svar, true);
            assertThat(tekst(Resultatformat.les(skrevet.getBytes(UTF_8)), true)).isEqualTo(skrevet);
        }
    }

    private static Beregningsresultat vedtak() {
        return resultat(Utfall.INNVILGET, Kroner.av(4169), null, null, List.of());
    }

    private static Beregningsresultat resultat(
            Utfall utfall,
            @Nullable Kroner perMaaned,
            @Nullable Kroner perAar,
            @Nullable String kode,
            List<Grunn> grunner) {
        Faktum loenn = new Faktum(
                "inntekt",
                "Fastlønn",
                new BigDecimal("20000"),
                Enhet.KRONER_PER_MAANED,
                null,
                new Kilde.Innrapportert(YearMonth.of(2026, 6), "310000027", null, "loennsinntekt", "fastloenn"));
        Faktum leie = new Faktum(
                "husleie",
                "Husleie",
                new BigDecimal("11000"),
                Enhet.KRONER_PER_MAANED,
                null,
                new Kilde.Foert("saksbehandler", "leiekontrakt 2025-03-01"));
        Faktum eieform = new Faktum("eieform", "Bolig", null, Enhet.INGEN, "leid bolig", new Kilde.Inndata());
        Faktum gruppe = new Faktum(
                "gruppe",
                "Kommunegruppe",
                new BigDecimal("4"),
                Enhet.TALL,
                null,
                new Kilde.Forutsatt("Kommunen står ikke i listen."));
        Faktum formue = new Faktum(
                "formue", "Formue", new BigDecimal("-1"), Enhet.KRONER, null, new Kilde.Skatteoppgjoer("2024"));
        Steg sum = new Steg("sum", "Sum", Formel.INGEN, null, BigDecimal.ZERO, Enhet.KRONER, List.of(gruppe, formue));
        Steg topp = new Steg(
                "bostoette",
                "Bostøtte",
                Formel.av("{} % av {}", new BigDecimal("73.7"), new BigDecimal("67880")),
                Hjemmel.av("forskrift om bustøtte § 1"),
                new BigDecimal("4169"),
                Enhet.KRONER_PER_MAANED,
                List.of(SATS, loenn, leie, eieform, sum));
        return new Beregningsresultat(
                "statlig",
                Termin.av(2026, 6),
                utfall,
                perMaaned,
                perAar,
                kode,
                grunner,
                List.of(
                        new Noekkeltall("husstandsvekt", "Husstandsvekt", new BigDecimal("1.00"), Enhet.VEKT),
                        new Noekkeltall("egenInntektsgrensePerMaaned", "Egen grense", null, Enhet.KRONER_PER_MAANED)),
                new Regelsett("statlig", "1.0"),
                List.of(SATS),
                topp);
    }

    private static String tekst(Beregningssvar svar, boolean medSpor) {
        return new String(FORMAT.skriv(svar, medSpor), UTF_8);
    }
}
