package bospor.maskinporten;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.TokenSource.Tokensvar;
import bospor.http.Nett;
import bospor.http.Nettfeil;
import bospor.http.Pause;
import bospor.http.Svar;
import bospor.maskinporten.Tokenlager.Hentet;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.SigningIdentity;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gets one token, with as many tries as make sense; every try has a grant of its own, because a grant is good only once. */
final class Tokenhenter {
    private static final int FORSOEK = 3;
    private static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Map<String, String> HODER =
            Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json");
    /** A difference below this is measuring error. */
    private static final Duration MERKBART = Duration.ofSeconds(3);

    private final Maskinportenklient klient;
    private final Nett nett;
    private final Metadatakilde metadata;
    private final Noekkelring noekkelring;
    private final Grant grant;
    private final Pause pause;
    private final InstantSource klokke;
    private volatile Duration korreksjon = Duration.ZERO;

    Tokenhenter(
            Maskinportenklient klient,
            Nett nett,
            Metadatakilde metadata,
            Noekkelring noekkelring,
            Grant grant,
            Pause pause,
            InstantSource klokke) {
        this.klient = klient;
        this.nett = nett;
        this.metadata = metadata;
        this.noekkelring = noekkelring;
        this.grant = grant;
        this.pause = pause;
        this.klokke = klokke;
    }

    Hentet hent(String scope) {
        Feil sist = Feil.av(Feilart.MASKINPORTEN_NEDE);
        boolean klokkeRettet = false;
        for (int forsoek = 1; forsoek <= FORSOEK; forsoek++) {
            Svar svar;
            switch (metadata.hent()) {
                case Metadatakilde.Utfall.Feilet(Feil feil) -> {
                    return avvist(feil);
                }
                case Metadatakilde.Utfall.Funnet(Metadata funnet) -> {
                    try {
                        svar = spoer(funnet, scope);
                    } catch (KeyUnavailable e) {
                        noekkelring.lukk();
                        return avvist(Noekkelring.feil(e));
                    }
                }
            }
            if (svar instanceof Svar.Mottatt m && m.status() == 200) {
                return lesToken(m);
            }
            if (svar instanceof Svar.Mottatt m && m.status() < 500 && m.status() != 429 && m.status() != 408) {
                Avslag avslag = Avslag.les(m).orElse(null);
                if (avslag == null) {
                    return avvist(m.status() == 404 ? ukjentAdresse() : Feil.av(Feilart.UVENTET_SVAR));
                }
                sist = feil(avslag, scope, m.klokkeavvik());
                if (avslag.erBruktFoer()) {
                    continue;
                }
                if (!avslag.gjelderKlokken() || klokkeRettet) {
                    return avvist(sist);
                }
                klokkeRettet = true;
                korreksjon = merkbart(m.klokkeavvik()) ? Objects.requireNonNull(m.klokkeavvik()) : Duration.ZERO;
                continue;
            }
            sist = forbigaaende(svar);
            boolean kanProeve = !(svar instanceof Svar.Uteblitt(Nettfeil feil, var _)) || feil.forbigaaende();
            if (!kanProeve) {
                return avvist(sist);
            }
            if (forsoek < FORSOEK) {
                String retryAfter = svar instanceof Svar.Mottatt m ? m.retryAfter() : null;
                if (!pause.foer(forsoek, retryAfter, klokke)) {
                    return avvist(Feil.av(Feilart.AVBRUTT));
                }
            }
        }
        return avvist(sist);
    }

    private Svar spoer(Metadata funnet, String scope) throws KeyUnavailable {
        SigningIdentity identitet = noekkelring.identitet();
        String assertion = grant.signert(identitet, funnet.utsteder(), scope, korreksjon);
        String kropp =
                "grant_type=" + URLEncoder.encode(GRANT_TYPE, StandardCharsets.UTF_8) + "&assertion=" + assertion;
        return nett.post(funnet.tokenAdresse(), HODER, kropp);
    }

    private static Hentet lesToken(Svar.Mottatt svar) {
        try {
            Map<String, Object> felter = JSONObjectUtils.parse(svar.kropp());
            if (felter.get("access_token") instanceof String token && !token.isBlank() && erTrygt(token)) {
                long sekunder = felter.get("expires_in") instanceof Number n ? n.longValue() : 0;
                // Days would be an error of theirs; the service refuses an old token anyway.
                return new Hentet(new Tokensvar.Token(token), Duration.ofSeconds(Math.clamp(sekunder, 0, 86_400)));
            }
        } catch (ParseException _) {
            // falls through: no token
        }
        return avvist(Feil.av(Feilart.UVENTET_SVAR));
    }

    /** Only what may stand in a header. */
    private static boolean erTrygt(String token) {
        return token.chars().allMatch(c -> c > ' ' && c < 127);
    }

    private Feil feil(Avslag avslag, String scope, @Nullable Duration avvik) {
        if (avslag.gjelderKlokken() && avvik != null && merkbart(avvik)) {
            return new Feil(
                    Feilart.KLOKKE_FEIL,
                    avslag.kode(),
                    avslag.sporingsId(),
                    List.of(Long.toString(Math.abs(avvik.toSeconds()))));
        }
        String klientOrg = klient.klientOrg() == null ? "" : klient.klientOrg();
        String konsument = klient.konsumentOrg() == null ? klientOrg : klient.konsumentOrg();
        return new Feil(
                Feilart.MASKINPORTEN_AVVIST,
                avslag.kode(),
                avslag.sporingsId(),
                List.of(scope, konsument, klientOrg, noekkelring.sertifikatOrg(), avslag.beskrivelse()));
    }

    private Feil ukjentAdresse() {
        return Feil.av(Feilart.UKJENT_ADRESSE);
    }

    private static Feil forbigaaende(Svar svar) {
        return switch (svar) {
            case Svar.Mottatt m when m.status() == 429 -> Feil.av(Feilart.FOR_MANGE_KALL);
            case Svar.Mottatt _ -> Feil.av(Feilart.MASKINPORTEN_NEDE);
            case Svar.Uteblitt uteblitt -> Metadatakilde.feil(uteblitt);
        };
    }

    private static boolean merkbart(@Nullable Duration avvik) {
        return avvik != null && avvik.abs().compareTo(MERKBART) >= 0;
    }

    private static Hentet avvist(Feil feil) {
        return new Hentet(new Tokensvar.Avvist(feil), Duration.ZERO);
    }
}
