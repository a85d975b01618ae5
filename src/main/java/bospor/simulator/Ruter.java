package bospor.simulator;

import bospor.simulator.http.Kall;
import bospor.simulator.skript.Api;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a call goes.
 *
 * @param deler the parts of the address after the version of the API
 */
record Ruter(Api api, List<String> deler) {
    /** The place the address names; empty when a gateway would not know it. */
    static Optional<Ruter> finn(Kall kall) {
        return switch (kall.sti()) {
            case Adresser.METADATA -> Optional.of(new Ruter(Api.METADATA, List.of()));
            case "/jwk" -> Optional.of(new Ruter(Api.JWK, List.of()));
            case "/token" -> Optional.of(new Ruter(Api.TOKEN, List.of()));
            case Adresser.DRIFTSVARSLER -> Optional.of(new Ruter(Api.DRIFTSVARSLER, List.of()));
            default ->
                under(kall, Adresser.INNTEKT, Api.INNTEKT)
                        .or(() -> under(kall, Adresser.SKATTEGRUNNLAG, Api.SKATTEGRUNNLAG))
                        .or(() -> under(kall, Adresser.SISTE, Api.SISTE));
        };
    }

    private static Optional<Ruter> under(Kall kall, String rot, Api api) {
        return kall.sti().startsWith(rot + "/")
                ? Optional.of(new Ruter(
                        api, List.of(kall.sti().substring(rot.length() + 1).split("/", -1))))
                : Optional.empty();
    }

    /** The identity number in the address, null when there is none. */
    @Nullable
    String person() {
        return deler.stream().filter(d -> d.matches("\\d{11}")).findFirst().orElse(null);
    }
}
