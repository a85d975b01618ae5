package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.SessionStore.Utilgjengelig;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeilfangerTest {
    @Test
    void sammeFeilGirSammeKodeOgIngentingOmSaken() {
        List<String> tekster = Stream.of("14838740228", "noe annet")
                .map(m -> Feilfanger.tekst(feil(m)))
                .distinct()
                .toList();

        assertThat(tekster)
                .singleElement()
                .asString()
                .doesNotContain("14838740228")
                .containsPattern("koden: B[0-9A-Z]{6}\n");
    }

    @Test
    void ulikeFeilGirUlikKode() {
        assertThat(Stream.of(feil("x"), new IllegalStateException("x", feil("x")), annenFeil())
                        .map(Feilkode::av))
                .doesNotHaveDuplicates();
    }

    @Test
    void oektSomIkkeKanLagresSierDetSelv() {
        Throwable full = new Utilgjengelig(Utilgjengelig.Grunn.IKKE_LAGRET, "Disken er full. Slett noe.");

        assertThat(Feilfanger.tekst(full)).isEqualTo("Disken er full. Slett noe.");
    }

    private static RuntimeException feil(String melding) {
        return new IllegalStateException(melding);
    }

    private static RuntimeException annenFeil() {
        return new IllegalStateException("x");
    }
}
