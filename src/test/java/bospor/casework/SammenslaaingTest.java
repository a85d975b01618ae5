package bospor.casework;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SammenslaaingTest {
    private static final Foedselsnummer DNUMMER = Foedselsnummer.av("41829047061");
    private static final Foedselsnummer NYTT = Foedselsnummer.av("01829046012");
    private static final Foedselsnummer IDRIS = Foedselsnummer.av("15878845568");
    private static final YearMonth JANUAR = YearMonth.of(2025, 1);

    private static Inntektspost post(int maaned, long beloep) {
        return new Inntektspost(
                YearMonth.of(2025, maaned),
                "310000019",
                "310000019",
                "pensjonEllerTrygd",
                "introduksjonsstoenad",
                "kontantytelse",
                Kroner.av(beloep),
                null,
                null,
                Map.of());
    }

    private static Kildesvar<Inntektsopplysninger> inntekt(Inntektspost... poster) {
        return new Kildesvar.Hentet<>(
                new Inntektsopplysninger(YearMonth.of(2026, 1), false, List.of(poster), List.of(), List.of()), "k");
    }

    private static Kildesvar<Skattegrunnlag> oppgjoer(String aar) {
        return new Kildesvar.Hentet<>(new Skattegrunnlag(aar, "oppgjoer", null, null, false, List.of()), "k");
    }

    private static <T> Kildesvar<T> uten(Oppslagsstatus status, Feilart art) {
        return new Kildesvar.IkkeHentet<>(status, Feil.av(art));
    }

    private static AapenSak sak(Personoppslag... personer) {
        List<String> navn = List.of("Søker", "Voksen 2", "Voksen 3");
        List<Husstandsmedlem> medlemmer = java.util.stream.IntStream.range(0, personer.length)
                .mapToObj(n -> new Husstandsmedlem(personer[n].fnr(), navn.get(n)))
                .toList();
        return new AapenSak(
                "H07",
                "prøve",
                medlemmer,
                new Oppslag(
                        Instant.parse("2026-02-12T10:00:00Z"),
                        new Maanedsperiode(JANUAR, YearMonth.of(2026, 1)),
                        List.of(personer)));
    }

    @Test
    void maanedeneFraBeggeNumreneStaarPaaDetNyeNummeret() {
        AapenSak sak = sak(
                new Personoppslag(
                        NYTT,
                        inntekt(post(4, 20_671)),
                        uten(Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT)),
                new Personoppslag(IDRIS, inntekt(post(3, 20_671)), oppgjoer("2024")),
                new Personoppslag(DNUMMER, inntekt(post(1, 20_671), post(2, 19_100)), oppgjoer("2023")));
        AapenSak samlet = Sammenslaaing.av(sak, 0, 2);
        assertThat(samlet.medlemmer())
                .containsExactly(new Husstandsmedlem(NYTT, "Søker"), new Husstandsmedlem(IDRIS, "Voksen 2"));
        assertThat(samlet.oppslag().personer())
                .containsExactly(
                        new Personoppslag(
                                NYTT, inntekt(post(1, 20_671), post(2, 19_100), post(4, 20_671)), oppgjoer("2023")),
                        sak.oppslag().personer().get(1));
    }

    @Test
    void soekerenBlirStaaendeFoerstOgsaaNaarDnummeretBleSlaattOppFoerst() {
        AapenSak sak = sak(
                new Personoppslag(DNUMMER, inntekt(post(1, 20_671)), oppgjoer("2023")),
                new Personoppslag(IDRIS, inntekt(), oppgjoer("2024")),
                new Personoppslag(NYTT, inntekt(post(4, 20_671)), oppgjoer("2024")));
        AapenSak samlet = Sammenslaaing.av(sak, 2, 0);
        assertThat(samlet.medlemmer())
                .containsExactly(new Husstandsmedlem(NYTT, "Søker"), new Husstandsmedlem(IDRIS, "Voksen 2"));
        assertThat(samlet.oppslag().personer().getFirst().skatteoppgjoer()).isEqualTo(oppgjoer("2024"));
    }

    @Test
    void detSomStaarPaaBeggeNumreneTellesEnGang() {
        AapenSak sak = sak(
                new Personoppslag(NYTT, inntekt(post(3, 20_671), post(4, 20_671), post(4, 20_671)), oppgjoer("2024")),
                new Personoppslag(DNUMMER, inntekt(post(3, 20_671), post(4, 20_671)), oppgjoer("2024")));
        AapenSak samlet = Sammenslaaing.av(sak, 0, 1);
        assertThat(samlet.oppslag().personer().getFirst().inntekt())
                .isEqualTo(inntekt(post(3, 20_671), post(4, 20_671), post(4, 20_671)));
    }

    @Test
    void etSvarSomIkkeKomGirIngenSum() {
        AapenSak sak = sak(
                new Personoppslag(NYTT, inntekt(post(4, 20_671)), oppgjoer("2024")),
                new Personoppslag(
                        DNUMMER, uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TJENESTE_NEDE), oppgjoer("2023")));
        Oppslag samlet = Sammenslaaing.av(sak, 0, 1).oppslag();
        assertThat(samlet.kanSummeres()).isFalse();
        assertThat(samlet.personer().getFirst().inntekt().status()).isEqualTo(Oppslagsstatus.MIDLERTIDIG_NEDE);
    }
}
