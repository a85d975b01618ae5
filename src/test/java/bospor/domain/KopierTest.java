package bospor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A copy differs from what it was made of in what its name says, and in nothing else. */
class KopierTest {
    private static final Kroner NY = Kroner.av(77);
    private static final Inntekt INNTEKT = new Inntekt(
            "loennsinntekt",
            "fastloenn",
            Kroner.av(1),
            "Kroken Kro",
            YearMonth.of(2026, 1),
            "o",
            "v",
            3,
            new Holdesutenfor("etterbetaling", "vedtak"));
    private static final Aarsbeloep AAR =
            new Aarsbeloep(Kroner.av(1), Kroner.av(2), Kroner.av(3), Kroner.av(4), Kroner.av(5));
    private static final Person PERSON =
            new Person("p2", false, 40, Set.of(Personstatus.STUDENT), List.of(INNTEKT), AAR, Kroner.av(6));
    private static final Bolig BOLIG = new Bolig(
            Eieform.ENEBOLIG,
            Kroner.av(1),
            true,
            true,
            Kroner.av(2),
            Kroner.av(3),
            Kroner.av(4),
            Kroner.av(5),
            Kroner.av(6),
            Kroner.av(7),
            true);
    private static final Husstand HUSSTAND = new Husstand(List.of(Person.av("p1", true, 41), PERSON));
    private static final Beregningsinndata INNDATA = new Beregningsinndata(
            Beregningsinndata.STATLIG,
            Termin.av(2026, 2),
            new Kommunenummer("1804"),
            Avrunding.VEDTAK,
            HUSSTAND,
            BOLIG,
            Kroner.av(8),
            Map.of("a", "b"),
            Map.of("bolig.husleiePerMaaned", new Innfoering("sb", "leiekontrakt")));

    @Test
    void inntekten() {
        assertThat(ulikt(INNTEKT, INNTEKT.medSkjoenn(0, null))).containsExactly("utbetalinger", "holdesUtenfor");
        Inntekt annen = INNTEKT.medUtbetaler("x", "y", "z");
        assertThat(ulikt(INNTEKT, annen)).containsExactly("utbetaler", "opplysningspliktig", "virksomhet");
        assertThat(List.of(annen.utbetaler(), annen.opplysningspliktig(), annen.virksomhet()))
                .containsExactly("x", "y", "z");
        assertThat(ulikt(INNTEKT, INNTEKT.medMaaned(YearMonth.of(2026, 2)))).containsExactly("maaned");
    }

    @Test
    void personen() {
        assertThat(ulikt(PERSON, PERSON.medId("p3"))).containsExactly("id");
        assertThat(ulikt(PERSON, PERSON.somSoeker())).containsExactly("soeker");
        assertThat(ulikt(PERSON, PERSON.medInntekter(List.of()))).containsExactly("inntekter");
        assertThat(ulikt(PERSON, PERSON.medAarsbeloep(Aarsbeloep.INGEN))).containsExactly("aarsbeloep");
    }

    @Test
    void aarsbeloepene() {
        assertThat(AAR.medKapitalinntekt(NY))
                .isEqualTo(new Aarsbeloep(NY, Kroner.av(2), Kroner.av(3), Kroner.av(4), Kroner.av(5)));
        assertThat(AAR.medNaeringsinntekt(NY))
                .isEqualTo(new Aarsbeloep(Kroner.av(1), NY, Kroner.av(3), Kroner.av(4), Kroner.av(5)));
        assertThat(AAR.medUtlandsinntekt(NY))
                .isEqualTo(new Aarsbeloep(Kroner.av(1), Kroner.av(2), NY, Kroner.av(4), Kroner.av(5)));
        assertThat(AAR.medSkattefriLeieinntekt(NY))
                .isEqualTo(new Aarsbeloep(Kroner.av(1), Kroner.av(2), Kroner.av(3), NY, Kroner.av(5)));
        assertThat(AAR.medNettoformue(NY))
                .isEqualTo(new Aarsbeloep(Kroner.av(1), Kroner.av(2), Kroner.av(3), Kroner.av(4), NY));
    }

    @Test
    void boligen() {
        assertThat(ulikt(BOLIG, BOLIG.medHusleie(NY))).containsExactly("husleiePerMaaned");
        assertThat(ulikt(BOLIG, BOLIG.medFelleskostnader(NY))).containsExactly("felleskostnaderPerMaaned");
        assertThat(ulikt(BOLIG, BOLIG.medRenterOgAvdrag(NY))).containsExactly("renterOgAvdragPerMaaned");
        assertThat(ulikt(BOLIG, BOLIG.medFormuesverdi(NY))).containsExactly("formuesverdi");
    }

    @Test
    void husstandenMedEnAnnenIStedetForDenMedSammeId() {
        Person eldre = Person.av("p2", false, 50);
        assertThat(HUSSTAND.medPerson(eldre)).isEqualTo(new Husstand(List.of(Person.av("p1", true, 41), eldre)));
    }

    @Test
    void inndataene() {
        assertThat(ulikt(INNDATA, INNDATA.medTermin(Termin.av(2026, 3)))).containsExactly("termin");
        assertThat(ulikt(INNDATA, INNDATA.medKommune(new Kommunenummer("0301"))))
                .containsExactly("kommunenummer");
        assertThat(ulikt(INNDATA, INNDATA.medHusstand(new Husstand(List.of(PERSON.somSoeker())))))
                .containsExactly("husstand");
        assertThat(ulikt(INNDATA, INNDATA.medBolig(Bolig.leid(NY)))).containsExactly("bolig");
        assertThat(ulikt(INNDATA, INNDATA.utenKilder())).containsExactly("kilder");
        assertThat(ulikt(INNDATA, INNDATA.medOrdning("kommunal.bodoe", NY, Map.of())))
                .containsExactly("ordning", "statligBostoettePerMaaned", "ordningsdata");
    }

    private static List<String> ulikt(Record foer, Record etter) {
        return Arrays.stream(foer.getClass().getRecordComponents())
                .filter(k -> !Objects.equals(verdi(k, foer), verdi(k, etter)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object verdi(RecordComponent komponent, Record av) {
        try {
            return komponent.getAccessor().invoke(av);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
