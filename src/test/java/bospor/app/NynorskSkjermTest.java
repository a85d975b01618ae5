package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.text.Maalformer;
import bospor.text.Skjermspraak;
import bospor.ui.common.Theme.Look;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who has chosen nynorsk reads no bokmål: not on any view of a training household, and not in what is read aloud. */
class NynorskSkjermTest extends Gallerivindu {
    private static final Path BILDER = Path.of("target/bilder/nynorsk");

    /** The pages that rule packs are made from have the names that the kommuner gave them. */
    private static final Pattern KOMMUNENES_SIDER =
            Pattern.compile("\\((Bergen kommune: kommunal bostøtte|Bodø kommune: beregning av bostøtte)\\)");

    @Test
    void ingenOrdErBokmaalPaaNoenVisning() {
        galleri.klar();
        TreeMap<String, Set<String>> funn = new TreeMap<>();
        for (int hvem = 0; hvem < Galleri.HUSSTANDER; hvem++) {
            for (Bilde bilde : Bilde.values()) {
                if (bilde.foran() || (!bilde.avSaken() && hvem > 0)) {
                    continue;
                }
                galleri.se(bilde, hvem, Skjermspraak.NYNORSK, Look.LIGHT, 1, BILDER.resolve(bilde + ".png"), false);
                for (String tekst : galleri.tekster()) {
                    Set<String> ord = new TreeSet<>(
                            Maalformer.bokmaal(KOMMUNENES_SIDER.matcher(tekst).replaceAll("")));
                    ord.addAll(Maalformer.annenForm(tekst));
                    if (!ord.isEmpty()) {
                        funn.computeIfAbsent(tekst + " " + ord, _ -> new TreeSet<>())
                                .add(bilde.name());
                    }
                }
            }
        }
        assertThat(funn).isEmpty();
    }
}
