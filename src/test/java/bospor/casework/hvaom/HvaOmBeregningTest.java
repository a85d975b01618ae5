package bospor.casework.hvaom;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Beregner;
import bospor.casework.hvaom.Stoettekurve.Punkt;
import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.rules.statlig.StatligBostoette;
import bospor.trace.Beregningsresultat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HvaOmBeregningTest {
    private static final Beregner REGLER = new StatligBostoette()::beregn;
    private final HvaOmBeregning hvaOm = new HvaOmBeregning(REGLER);

    @Test
    void utenEndringErSvaretDetSammeSomISaken() {
        Beregningsinndata sak = sak(20000, 11000, 2);
        HvaOm fra = fra(sak);
        assertThat(fra).isEqualTo(new HvaOm(Kroner.av(20000), Kroner.av(11000), 2));
        assertThat(regn(sak, fra).resultat()).isEqualTo(beregn(sak));
    }

    @Test
    void hvertTallByttesSlikReglerneVilleRegnetMedDet() {
        Beregningsinndata sak = sak(20000, 11000, 1);
        assertThat(beloep(regn(sak, new HvaOm(Kroner.av(23500), Kroner.av(11000), 1))))
                .isEqualTo(beloep(sak(23500, 11000, 1)));
        assertThat(beloep(regn(sak, new HvaOm(Kroner.av(12000), Kroner.av(11000), 1))))
                .isEqualTo(beloep(sak(12000, 11000, 1)));
        assertThat(beloep(regn(sak, new HvaOm(Kroner.av(20000), Kroner.av(8000), 1))))
                .isEqualTo(beloep(sak(20000, 8000, 1)));
        assertThat(beloep(regn(sak, new HvaOm(Kroner.av(20000), Kroner.av(11000), 4))))
                .isEqualTo(beloep(sak(20000, 11000, 4)));
        assertThat(beloep(regn(sak(20000, 11000, 4), new HvaOm(Kroner.av(20000), Kroner.av(11000), 1))))
                .isEqualTo(beloep(sak));
    }

    @Test
    void soekerenBlirIgjenNaarHusstandenBlirMindre() {
        List<Person> personer = new ArrayList<>();
        personer.add(Person.av("p1", false, 40));
        personer.add(soeker("p2", 15000));
        Beregningsinndata sak = sak(personer, 11000);
        assertThat(regn(sak, new HvaOm(Kroner.av(15000), Kroner.av(11000), 1))
                        .inndata()
                        .husstand()
                        .personer())
                .extracting(Person::id)
                .containsExactly("p2");
    }

    @Property(tries = 60)
    void kurvenFallerAldriOppoverOgStopperVedGrensen(
            @ForAll @IntRange(max = 60000) int inntekt,
            @ForAll @IntRange(min = 3000, max = 20000) int husleie,
            @ForAll @IntRange(min = 1, max = 6) int antall,
            @ForAll @IntRange(max = 60000) int proevd) {
        Beregningsinndata sak = sak(inntekt, husleie, antall);
        HvaOmSvar svar = regn(sak, new HvaOm(Kroner.av(proevd), Kroner.av(husleie), antall));
        List<Punkt> punkter = svar.kurve().punkter();
        assertThat(punkter).contains(new Punkt(Kroner.av(proevd), beloep(svar)));
        for (int i = 1; i < punkter.size(); i++) {
            assertThat(punkter.get(i).inntekt())
                    .isGreaterThan(punkter.get(i - 1).inntekt());
            assertThat(punkter.get(i).stoette())
                    .isLessThanOrEqualTo(punkter.get(i - 1).stoette());
        }
        Kroner grense = svar.kurve().grense();
        for (Punkt p : punkter) {
            // The limit is in whole kroner: between it and the next krone either may be right.
            if (grense == null || p.inntekt().compareTo(grense.pluss(Kroner.av(1))) >= 0) {
                assertThat(p.stoette().erPositiv()).as("%s", p).isFalse();
            } else if (p.inntekt().compareTo(grense) <= 0) {
                assertThat(p.stoette().erPositiv()).as("%s", p).isTrue();
            }
        }
    }

    @Test
    void detKanVaereStoetteTilNesteHeleKroneOverGrensen() {
        Stoettekurve kurve = regn(sak(0, 3520, 3), new HvaOm(Kroner.ZERO, Kroner.av(3520), 3))
                .kurve();

        assertThat(kurve.grense()).isEqualTo(Kroner.av(26516));
        assertThat(kurve.punkter())
                .contains(new Punkt(Kroner.av("26516.79"), Kroner.av(61)), new Punkt(Kroner.av(26517), Kroner.ZERO));
    }

    private HvaOmSvar regn(Beregningsinndata sak, HvaOm hvis) {
        return hvaOm.regn(sak, beregn(sak), hvis).orElseThrow();
    }

    private static HvaOm fra(Beregningsinndata sak) {
        return HvaOmBeregning.utgangspunkt(sak, beregn(sak)).orElseThrow();
    }

    private static Beregningsresultat beregn(Beregningsinndata sak) {
        return (Beregningsresultat) REGLER.beregn(sak);
    }

    private static Kroner beloep(Beregningsinndata sak) {
        return Objects.requireNonNull(beregn(sak).beloepPerMaaned());
    }

    private static Kroner beloep(HvaOmSvar svar) {
        return Objects.requireNonNull(svar.resultat().beloepPerMaaned());
    }

    private static Beregningsinndata sak(long inntekt, long husleie, int antall) {
        List<Person> personer = new ArrayList<>(List.of(soeker("p1", inntekt)));
        for (int i = 1; i < antall; i++) {
            personer.add(Person.av("p" + (i + 1), false, 10));
        }
        return sak(personer, husleie);
    }

    private static Person soeker(String id, long inntekt) {
        Inntekt loenn = new Inntekt("loennsinntekt", "fastloenn", Kroner.av(inntekt), null, null, null, null, 0, null);
        return new Person(id, true, 40, Set.of(), List.of(loenn), Aarsbeloep.INGEN, Kroner.ZERO);
    }

    private static Beregningsinndata sak(List<Person> personer, long husleie) {
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                Termin.av(2026, 1),
                new Kommunenummer("5501"),
                Avrunding.VEDTAK,
                new Husstand(personer),
                Bolig.leid(Kroner.av(husleie)),
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }
}
