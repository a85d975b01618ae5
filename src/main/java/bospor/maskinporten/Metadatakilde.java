package bospor.maskinporten;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.http.Nett;
import bospor.http.Nettfeil;
import bospor.http.Pause;
import bospor.http.Svar;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Fetches Maskinporten's metadata, and keeps it for a day. */
final class Metadatakilde {
    private static final int FORSOEK = 3;
    /** The name of this failure among its kind: something answers, but not the Maskinporten of the settings. */
    private static final String ANNEN_UTSTEDER = "ANNEN_UTSTEDER";

    private static final long HOLDBAR = Duration.ofHours(24).toNanos();

    private final URI adresse;
    private final Nett nett;
    private final Pause pause;
    private final InstantSource klokke;
    private final LongSupplier nanotid;
    private volatile @Nullable Kjent kjent;

    private record Kjent(Metadata metadata, long hentet) {}

    /** The metadata, or why there is none. */
    sealed interface Utfall {
        record Funnet(Metadata metadata) implements Utfall {}

        record Feilet(Feil feil) implements Utfall {}
    }

    Metadatakilde(URI adresse, Nett nett, Pause pause, InstantSource klokke, LongSupplier nanotid) {
        this.adresse = adresse;
        this.nett = nett;
        this.pause = pause;
        this.klokke = klokke;
        this.nanotid = nanotid;
    }

    Utfall hent() {
        Kjent fra = kjent;
        if (fra != null && nanotid.getAsLong() - fra.hentet() < HOLDBAR) {
            return new Utfall.Funnet(fra.metadata());
        }
        for (int forsoek = 1; ; forsoek++) {
            Svar svar = nett.hent(adresse, Map.of("Accept", "application/json"));
            boolean forbigaaende = switch (svar) {
                case Svar.Mottatt m -> m.status() >= 500 || m.status() == 429 || m.status() == 408;
                case Svar.Uteblitt(Nettfeil feil, var _) -> feil.forbigaaende();
            };
            if (!forbigaaende || forsoek == FORSOEK) {
                return les(svar);
            }
            if (!pause.foer(forsoek, svar instanceof Svar.Mottatt m ? m.retryAfter() : null, klokke)) {
                return new Utfall.Feilet(Feil.av(Feilart.AVBRUTT));
            }
        }
    }

    private Utfall les(Svar svar) {
        return switch (svar) {
            case Svar.Uteblitt uteblitt -> new Utfall.Feilet(feil(uteblitt));
            case Svar.Mottatt m when m.status() == 200 && !m.erHtml() -> tolk(m.kropp());
            case Svar.Mottatt m when m.status() == 404 -> new Utfall.Feilet(feilAdresse());
            case Svar.Mottatt m when m.status() >= 500 -> new Utfall.Feilet(Feil.av(Feilart.MASKINPORTEN_NEDE));
            case Svar.Mottatt m when m.status() == 429 -> new Utfall.Feilet(Feil.av(Feilart.FOR_MANGE_KALL));
            case Svar.Mottatt _ -> new Utfall.Feilet(Feil.av(Feilart.UVENTET_SVAR));
        };
    }

    private Utfall tolk(String dokument) {
        return Metadata.les(dokument, adresse)
                .<Utfall>map(metadata -> {
                    kjent = new Kjent(metadata, nanotid.getAsLong());
                    return new Utfall.Funnet(metadata);
                })
                .orElseGet(() -> new Utfall.Feilet(
                        new Feil(Feilart.UKJENT_ADRESSE, ANNEN_UTSTEDER, null, List.of(adresse.toString()))));
    }

    private Feil feilAdresse() {
        return new Feil(Feilart.UKJENT_ADRESSE, null, null, List.of(adresse.toString()));
    }

    /** The failure of the call in the words of the screen. */
    static Feil feil(Svar.Uteblitt uteblitt) {
        return switch (uteblitt.feil()) {
            case INGEN_NETT -> Feil.av(Feilart.INGEN_NETT);
            case INGEN_TILKOBLING -> medNavn(Feilart.MASKINPORTEN_NEDE, uteblitt);
            case AVVIST_TILKOBLING, BRUTT, TIDSAVBRUDD -> Feil.av(Feilart.MASKINPORTEN_NEDE);
            case IKKE_TILTRODD, SERTIFIKAT_UTLOEPT, ANNET_VERTSNAVN, INGEN_SIKKER_FORBINDELSE ->
                medNavn(Feilart.SERTIFIKAT_IKKE_TILTRODD, uteblitt);
            case PROXY_INNLOGGING -> Feil.av(Feilart.PROXY_KREVER_INNLOGGING);
            case FOR_STORT -> Feil.av(Feilart.FOR_STORT_SVAR);
            case USIKKER_ADRESSE -> Feil.av(Feilart.UKJENT_ADRESSE);
            case AVBRUTT -> Feil.av(Feilart.AVBRUTT);
        };
    }

    /** Kinds that have a text of their own besides that of the failure in general. */
    private static Feil medNavn(Feilart art, Svar.Uteblitt uteblitt) {
        return new Feil(art, uteblitt.feil().name(), null, List.of(uteblitt.utsteder()));
    }
}
