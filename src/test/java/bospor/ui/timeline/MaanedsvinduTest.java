package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MaanedsvinduTest {
    private static List<YearMonth> maaneder(int antall) {
        return IntStream.range(0, antall)
                .mapToObj(YearMonth.of(2021, 1)::plusMonths)
                .toList();
    }

    private static Maanedsvindu vindu(int antall) {
        Maanedsvindu v = new Maanedsvindu();
        v.nye(maaneder(antall), false);
        return v;
    }

    @Test
    void begynnerMedDeSisteTretten() {
        assertThat(vindu(60).maaneder()).isEqualTo(maaneder(60).subList(47, 60));
        assertThat(vindu(5).maaneder()).isEqualTo(maaneder(5));
    }

    @Test
    void enPeriodeKanVelgesBaklengsOgForbiEndene() {
        Maanedsvindu v = vindu(24);
        v.mellom(9, 4);
        assertThat(v.maaneder()).isEqualTo(maaneder(24).subList(4, 10));
        v.mellom(-3, 40);
        assertThat(v.maaneder()).isEqualTo(maaneder(24));
        assertThat(v.valg()).isEqualTo(Maanedsvindu.ALLE);
    }

    @Test
    void tilbakeFraEnValgtPeriodeTilEtFastAntall() {
        Maanedsvindu v = vindu(24);
        v.mellom(0, 1);
        v.zoom(6);
        assertThat(v.maaneder()).isEqualTo(maaneder(24).subList(0, 6));
    }

    @Property
    void viserAlltidMinstEnMaanedOgAldriUtenfor(
            @ForAll @IntRange(min = 1, max = 130) int antall,
            @ForAll @IntRange(min = -20, max = 150) int ene,
            @ForAll @IntRange(min = -20, max = 150) int andre,
            @ForAll @IntRange(min = -20, max = 150) int til) {
        Maanedsvindu v = vindu(antall);
        v.mellom(ene, andre);
        v.flyttTil(til);
        v.medISikte(Math.clamp(ene, 0, antall - 1));
        assertThat(v.maaneder()).isNotEmpty();
        assertThat(v.foerste()).isBetween(0, antall - 1);
        assertThat(v.slutt()).isBetween(1, antall);
    }
}
