package bospor.casework.etterkontroll;

import static bospor.casework.etterkontroll.Aarssak.inndata;
import static bospor.casework.etterkontroll.Aarssak.person;
import static bospor.casework.etterkontroll.Aarssak.post;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.trace.Grunn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is refused, where, and what cannot be controlled. */
class SakskontrollTest {
    private static final Bolig BOLIG = Bolig.leid(Kroner.av(9_000));

    private static Aarssak sak() {
        return new Aarssak(2025)
                .maaneder(
                        7, 8, BOLIG, _ -> List.of(person("p1", 40, List.of(post("timeloenn", 9_000, "Kafé")), 0, 0, 0)))
                .oppgjoer("p1", 0, 0, 0);
    }

    private static String sti(Aarssak sak) {
        return sak.svar(Kontrollart.ETTERKONTROLL) instanceof Kontrollsvar.Feil(var feil) ? feil.sti() : "ingen feil";
    }

    private static Aarssak medUnntak(String person, int fra, int til) {
        return sak().unntak(person, fra, til);
    }

    @Test
    void enRiktigSakHarIngenFeil() {
        assertThat(sti(sak())).isEqualTo("ingen feil");
        assertThat(sti(medUnntak("p1", 7, 7))).isEqualTo("ingen feil");
    }

    @Test
    void feilStaarVedFeltet() {
        assertThat(sti(new Aarssak(2025))).isEqualTo("terminer");
        assertThat(sti(sak().vedtak(inndata(Termin.av(2024, 12), BOLIG, List.of(Person.av("p1", true, 40))), null)))
                .isEqualTo("terminer[2].termin");
        assertThat(sti(sak().vedtak(inndata(Termin.av(2025, 7), BOLIG, List.of(Person.av("p1", true, 40))), null)))
                .isEqualTo("terminer[2].termin");
        assertThat(sti(sak().oppgjoer("p1", 0, 0, 0))).isEqualTo("oppgjoer[1].person");
        assertThat(sti(sak().oppgjoer("p9", 0, 0, 0))).isEqualTo("oppgjoer[1].person");
        assertThat(sti(sak().korrigert(9, "p1", post("x", 1, null)))).isEqualTo("korrigertePoster[0].termin");
        assertThat(sti(sak().korrigert(7, "p9", post("x", 1, null)))).isEqualTo("korrigertePoster[0].person");
        assertThat(sti(new Aarssak(2025)
                        .maaneder(
                                7,
                                7,
                                BOLIG,
                                _ -> List.of(person(
                                        "p1",
                                        40,
                                        List.of(post("timeloenn", 1, "Kafé"), post("timeloenn", 2, "Kafé")),
                                        0,
                                        0,
                                        0)))
                        .korrigert(7, "p1", post("feriepenger", 1, null))
                        .korrigert(7, "p1", post("timeloenn", 3, "Kafé"))))
                .isEqualTo("korrigertePoster[1].post");
        assertThat(sti(medUnntak("p9", 7, 8))).isEqualTo("unntak[0].person");
        assertThat(sti(medUnntak("p1", 8, 7))).isEqualTo("unntak[0].til");
        assertThat(sti(medUnntak("p1", 1, 6))).isEqualTo("unntak[0].fra");
    }

    @Test
    void feilIOpplysningeneIVedtaketStaarVedTerminen() {
        Person gammel = Person.av("p1", true, 140);
        assertThat(sti(new Aarssak(2025)
                        .vedtak(inndata(Termin.av(2025, 7), BOLIG, List.of(gammel)), Kroner.ZERO)
                        .oppgjoer("p1", 0, 0, 0)))
                .isEqualTo("terminer[0].inndata.husstand[0].alder");
        Beregningsinndata i = inndata(Termin.av(2025, 7), BOLIG, List.of(Person.av("p1", true, 40)));
        Beregningsinndata bodoe = new Beregningsinndata(
                "kommunal.bodoe",
                i.termin(),
                i.kommunenummer(),
                i.avrunding(),
                i.husstand(),
                i.bolig(),
                Kroner.ZERO,
                Map.of(),
                Map.of());
        assertThat(sti(new Aarssak(2025).vedtak(bodoe, Kroner.ZERO))).isEqualTo("terminer[0].inndata.ordning");
    }

    @Test
    void urimeligeBeloepStaarDerDeKomFra() {
        assertThat(sti(new Aarssak(2025)
                        .maaneder(7, 7, BOLIG, _ -> List.of(Person.av("p1", true, 40)))
                        .oppgjoer("p1", 9_999_999_999_999L, 0, 0)))
                .isEqualTo("oppgjoer");
        assertThat(sti(sak().korrigert(7, "p1", post("timeloenn", 9_999_999_999_999L, "Kafé"))))
                .isEqualTo("korrigertePoster");
    }

    @Test
    void terminSomIkkeKanVurderesStopperHeleKontrollen() {
        // Kommune 5401 went out of use at New Year 2024.
        Beregningsinndata i = inndata(Termin.av(2025, 7), BOLIG, List.of(Person.av("p1", true, 40)));
        Beregningsinndata utgaatt = new Beregningsinndata(
                i.ordning(),
                i.termin(),
                new Kommunenummer("5401"),
                i.avrunding(),
                i.husstand(),
                i.bolig(),
                Kroner.ZERO,
                Map.of(),
                Map.of());
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(8, 8, BOLIG, _ -> List.of(Person.av("p1", true, 40)))
                .vedtak(utgaatt, Kroner.av(1_000))
                .oppgjoer("p1", 0, 0, 0)
                .etterkontroll();
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.KAN_IKKE_KONTROLLERES);
        assertThat(r.sum()).isNull();
        assertThat(r.terminer()).isEmpty();
        assertThat(r.grunner())
                .containsExactly(new Grunn(
                        null,
                        "terminer",
                        "Juli 2025 kan ikke vurderes. Kommunen 5401 Tromsø var ikke i bruk i juli 2025. Bruk 5501 Tromsø"
                                + " for denne måneden."));
    }

    @Test
    void iBofellesskapErDetBareSoekerenSomMaaHaOppgjoer() {
        Bolig bofellesskap = new Bolig(
                BOLIG.eieform(),
                BOLIG.husleiePerMaaned(),
                false,
                false,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                null,
                true);
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(7, 7, bofellesskap, _ -> List.of(Person.av("p1", true, 30), Person.av("p2", false, 40)))
                .oppgjoer("p1", 0, 0, 0)
                .etterkontroll();
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.INGEN_ENDRING);
    }

    @Test
    void soekerUnderAttenMaaOgsaaHaOppgjoer() {
        Person ung = new Person("p1", true, 17, Set.of(), List.of(), Aarsbeloep.INGEN, Kroner.ZERO);
        Kontrollresultat r = new Aarssak(2025)
                .maaneder(7, 7, BOLIG, _ -> List.of(ung, Person.av("p2", false, 1)))
                .etterkontroll();
        assertThat(r.grunner())
                .singleElement()
                .extracting(Grunn::tekst)
                .asString()
                .contains("for p1.");
    }
}
