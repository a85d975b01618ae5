package bospor.rules.kommunal;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.rates.Regelpakke;
import bospor.rates.Regelpakkeleser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every pack that comes with the program is what it says: its parameters fit, and its own cases come out right. */
class InnebygdePakkerTest {
    @SuppressWarnings("unused") // the source of the parameterised tests, found by its name
    private static final List<String> PAKKER = Regelpakkeleser.INNEBYGDE;

    @ParameterizedTest
    @FieldSource("PAKKER")
    void holderSineEgneTilfeller(String id) {
        Regelpakke pakke = Regelpakkeleser.innebygd(id);
        assertThat(pakke.id()).isEqualTo(id);
        assertThat(Pakkekontroll.feil(pakke)).isEmpty();
    }
}
