package bospor.simulator;

import bospor.simulator.http.Kall;
import bospor.simulator.http.Levering;
import bospor.simulator.http.Svar;
import bospor.simulator.maskinporten.Avslag;
import bospor.simulator.maskinporten.Maskinporten;
import bospor.simulator.skatteetaten.Feil;
import bospor.simulator.skatteetaten.Skatteetaten;
import bospor.simulator.skript.Svarendring;
import bospor.simulator.skript.Virkning;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules that hit one call say, sorted by when it is to be done. */
record Feilmaker(List<Virkning> virkninger) {

    /** Throws {@link IllegalArgumentException} when a rule names a code that there is not. */
    static void kontroller(Virkning virkning) {
        if (virkning instanceof Virkning.Kode(String kode)) {
            if (kode.startsWith("MP-")) {
                Avslag.forKode(kode);
            } else {
                Feil.forKode(kode);
            }
        }
    }

    /** The answer that replaces the ordinary one, or null. */
    @Nullable
    Svar isteden(Kall kall, String utsteder, boolean gammelStil) {
        for (Virkning virkning : virkninger) {
            switch (virkning) {
                case Virkning.Kode(String kode)
                when kode.startsWith("MP-") -> {
                    return Maskinporten.avslaa(Avslag.forKode(kode), utsteder, gammelStil);
                }
                case Virkning.Kode(String kode) -> {
                    return Skatteetaten.svar(Feil.forKode(kode), kall);
                }
                case Virkning.Fast fast -> {
                    return fast(fast);
                }
                default -> {}
            }
        }
        return null;
    }

    private static Svar fast(Virkning.Fast fast) {
        String kropp = fast.kropp();
        Svar svar = fast.html()
                ? Svar.html(fast.status())
                : kropp == null ? Svar.tomt(fast.status()) : Svar.av(fast.status(), fast.type(), kropp);
        for (Map.Entry<String, String> hode : fast.hoder().entrySet()) {
            svar = svar.med(hode.getKey(), hode.getValue());
        }
        return svar;
    }

    Duration ventetid() {
        return virkninger.stream()
                .filter(Virkning.Vent.class::isInstance)
                .map(v -> ((Virkning.Vent) v).tid())
                .reduce(Duration.ZERO, Duration::plus);
    }

    boolean henger() {
        return virkninger.stream().anyMatch(Virkning.Heng.class::isInstance);
    }

    List<Svarendring> endringer() {
        return virkninger.stream()
                .filter(Virkning.Endre.class::isInstance)
                .flatMap(v -> ((Virkning.Endre) v).endringer().stream())
                .toList();
    }

    long levetid(long vanlig) {
        return virkninger.stream()
                .filter(Virkning.Levetid.class::isInstance)
                .mapToLong(v -> ((Virkning.Levetid) v).sekunder())
                .findFirst()
                .orElse(vanlig);
    }

    Levering levering(Duration klokkefeil) {
        Levering levering = Levering.VANLIG.medKlokkefeil(klokkefeil);
        for (Virkning virkning : virkninger) {
            levering = switch (virkning) {
                case Virkning.Brudd(Levering.Brudd sted) -> levering.medBrudd(sted);
                case Virkning.Drypp(int byter, int hvertMs) -> levering.medDrypp(new Levering.Drypp(byter, hvertMs));
                case Virkning.Stor(int megabyte) -> levering.medFyll(megabyte * 1_048_576L);
                case Virkning.Dato(Duration forskyvning) -> levering.medKlokkefeil(forskyvning);
                default -> levering;
            };
        }
        return levering;
    }
}
