package bospor.casework.omregning;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.omregning.Omregningsrad.Aarsak;
import bospor.casework.omregning.Omregningsrad.Svar;
import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Celle;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Utfall;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every cause goes with the list, as kroner that can be summed. */
class OmregningsarkTest {
    private static Svar svar(long kroner) {
        return new Svar(Termin.les("2026-06"), Utfall.INNVILGET, Kroner.av(kroner));
    }

    private static final Omregningsrad RAD = new Omregningsrad(
            1,
            "fil1",
            "2026/1",
            "statlig",
            svar(4000),
            svar(4070),
            List.of(new Aarsak("Nye satser", Kroner.av(100)), new Aarsak("Husleien", Kroner.av(-30))),
            "");

    private static Ark ark(String navn) {
        return Omregningsark.av(new Omregningsresultat(List.of(RAD), false, 0)).ark().stream()
                .filter(a -> a.navn().equals(navn))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hverAarsakHarEnLinjeMedKroner() {
        assertThat(ark("Årsaker").rader())
                .containsExactly(
                        List.of(
                                Celle.tall(1),
                                Celle.tekst("2026/1"),
                                Celle.tekst("fil1"),
                                Celle.tekst("Nye satser"),
                                Celle.beloep(Kroner.av(100))),
                        List.of(
                                Celle.tall(1),
                                Celle.tekst("2026/1"),
                                Celle.tekst("fil1"),
                                Celle.tekst("Husleien"),
                                Celle.beloep(Kroner.av(-30))));
    }

    @Test
    void listenSelvHarAlleAarsakeneIEnCelle() {
        assertThat(ark("Saker").rader().getFirst())
                .contains(
                        Celle.tekst("Nye satser: 100\u00a0kr"),
                        Celle.tekst("Nye satser: 100\u00a0kr; Husleien: \u221230\u00a0kr"));
    }
}
