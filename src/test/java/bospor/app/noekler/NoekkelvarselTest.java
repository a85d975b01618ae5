package bospor.app.noekler;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.maskinporten.keys.KeyNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoekkelvarselTest {
    private static final Locale NB = Locale.of("nb");

    @Test
    void ventingPaaPinSiesOgTasBort() {
        List<String> hoert = new ArrayList<>();
        Noekkelvarsel varsel = new Noekkelvarsel(() -> NB);
        varsel.lytt(hoert::add);
        varsel.accept(KeyNotice.PIN_WAIT);
        varsel.accept(KeyNotice.OVER);
        assertThat(hoert).containsExactly("Venter på PIN-kode i Windows-vinduet …", "");
    }

    @Test
    void raadetOmPinHverGangBlirStaaendeTilNesteVenting() {
        List<String> hoert = new ArrayList<>();
        Noekkelvarsel varsel = new Noekkelvarsel(() -> NB, hoert::add);
        varsel.accept(KeyNotice.PIN_WAIT);
        varsel.accept(KeyNotice.PIN_EVERY_TIME);
        varsel.accept(KeyNotice.OVER);
        varsel.accept(KeyNotice.PIN_WAIT);
        varsel.accept(KeyNotice.OVER);
        assertThat(hoert)
                .containsExactly(
                        "Venter på PIN-kode i Windows-vinduet …",
                        "Kortet ber om PIN-kode hver gang. Et sertifikat uten kort, eller en egen nøkkel for klienten, passer bedre til oppslag.",
                        "Venter på PIN-kode i Windows-vinduet …",
                        "");
    }
}
