package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.text.Skjermspraak;
import bospor.ui.common.Theme.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the user guide, taken from the gallery and held to the same demands. Run with
 * {@code mvn test -Dtest=BrukerveiledningBilderTest -Dsurefire.excludedGroups= -Dsurefire.groups=galleri} when a view has
 * changed.
 */
@Tag("galleri")
class BrukerveiledningBilderTest extends Gallerivindu {
    private static final Path MAPPE = Path.of("src/docs/brukerveiledning/bilder");
    private static final int H04 = 3;

    private record Guidebilde(String fil, Bilde bilde, Locale spraak, Look farger, double stoerrelse) {}

    private static final List<Guidebilde> BILDENE = List.of(
            new Guidebilde("slaa-opp", Bilde.SLAA_OPP, Skjermspraak.BOKMAAL, Look.LIGHT, 1),
            new Guidebilde("tidslinje", Bilde.TIDSLINJE, Skjermspraak.BOKMAAL, Look.LIGHT, 1),
            new Guidebilde("beregning", Bilde.BEREGNING, Skjermspraak.BOKMAAL, Look.LIGHT, 1),
            new Guidebilde("hva-om", Bilde.HVA_OM, Skjermspraak.BOKMAAL, Look.LIGHT, 1),
            new Guidebilde("etterkontroll", Bilde.ETTERKONTROLL, Skjermspraak.BOKMAAL, Look.LIGHT, 1),
            new Guidebilde("utrekning-nynorsk", Bilde.BEREGNING, Skjermspraak.NYNORSK, Look.LIGHT, 1),
            new Guidebilde("tidslinje-moerk", Bilde.TIDSLINJE, Skjermspraak.BOKMAAL, Look.DARK, 1),
            new Guidebilde("slaa-opp-kontrast-200", Bilde.SLAA_OPP, Skjermspraak.BOKMAAL, Look.HIGH_CONTRAST, 2),
            new Guidebilde("andre-vindu", Bilde.ANDRE_VINDU, Skjermspraak.BOKMAAL, Look.LIGHT, 1));

    @Test
    void bildeneViserDagensSkjermbilder() {
        galleri.klar();
        List<String> feil = new ArrayList<>();
        for (Guidebilde b : BILDENE) {
            feil.addAll(galleri.se(
                    b.bilde(), H04, b.spraak(), b.farger(), b.stoerrelse(), MAPPE.resolve(b.fil() + ".png"), true));
        }
        assertThat(feil).isEmpty();
    }
}
