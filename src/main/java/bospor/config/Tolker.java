package bospor.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes typed settings of the merged values, with defaults where nothing is said. */
final class Tolker {
    private static final Pattern ORGANISASJONSNUMMER = Pattern.compile("\\d{9}");
    private static final Pattern VERT_OG_PORT = Pattern.compile("[A-Za-z0-9.-]+:(\\d{1,5})");
    private static final Pattern AVTRYKK = Pattern.compile("[0-9a-f]{64}");
    private static final int MINSTE_HMAC = 32;
    private static final String DRIFTSVARSLER =
            "https://skatteetaten.github.io/api-dokumentasjon/nyheter-og-driftsvarsler/atom.xml";

    private final Verdileser les;
    private final Set<String> laast;
    private final UnaryOperator<@Nullable String> miljoevariabel;

    Tolker(Map<String, Verdi> verdier, Set<String> laast, UnaryOperator<@Nullable String> miljoevariabel) {
        this.les = new Verdileser(verdier);
        this.laast = laast;
        this.miljoevariabel = miljoevariabel;
    }

    /** Whether this is training mode with every service on this machine. */
    static boolean erOevelsePaaDenneMaskinen(Map<String, Verdi> verdier) {
        return harTekst(verdier, Noekler.MILJOE, Miljoe.OEVELSE.noekkel())
                && Stream.of(
                                Noekler.METADATA,
                                Noekler.url(Noekler.INNTEKT),
                                Noekler.url(Noekler.SKATTEGRUNNLAG),
                                Noekler.SISTE)
                        .allMatch(sti -> erLokal(verdier.get(sti)));
    }

    Konfigurasjon tolk() {
        Miljoe miljoe = valgt(Noekler.MILJOE, Miljoe.values(), Miljoe::noekkel);
        Innstillinger innstillinger = new Innstillinger(
                miljoe,
                maskinporten(),
                noekkel(miljoe),
                skatteetaten(),
                nettverk(miljoe),
                oppslagslogg(miljoe),
                new Innstillinger.Oekt(
                        Duration.ofMinutes(les.heltall(Noekler.INAKTIV, 15, 1, 480)), les.sti(Noekler.OEKTMAPPE)),
                regelpakker(),
                les.ettAv(Noekler.SPRAAK, les.tekst(Noekler.SPRAAK, "nb"), List.of("nb", "nn", "en")),
                laast);
        return les.feil().isEmpty() ? new Konfigurasjon.Lest(innstillinger) : new Konfigurasjon.Ugyldig(les.feil());
    }

    private Innstillinger.Maskinporten maskinporten() {
        return new Innstillinger.Maskinporten(
                les.adresse(Noekler.METADATA, les.paakrevd(Noekler.METADATA)),
                les.paakrevd(Noekler.KLIENT_ID),
                organisasjonsnummer(Noekler.KLIENT_ORG),
                organisasjonsnummer(Noekler.PAA_VEGNE_AV));
    }

    private Innstillinger.Noekkel noekkel(Miljoe miljoe) {
        Noekkelkilde kilde = valgt(Noekler.NOEKKELKILDE, Noekkelkilde.values(), Noekkelkilde::noekkel);
        Path fil = les.sti(Noekler.NOEKKELFIL);
        if (kilde == Noekkelkilde.PKCS12 && fil == null && les.finnes(Noekler.NOEKKELKILDE)) {
            les.feil(Noekler.NOEKKELFIL, "«key.file» mangler. Skriv hvor nøkkelfilen (.p12) ligger.");
        }
        String oppgitt = les.tekst(Noekler.AVTRYKK);
        String avtrykk = oppgitt == null ? null : avtrykk(Noekler.AVTRYKK, oppgitt);
        String variabel = les.tekst(Noekler.PASSORDVARIABEL, "BOSPOR_P12_PASSWORD");
        return new Innstillinger.Noekkel(
                kilde, avtrykk, fil, variabel, hemmelighet(miljoe, Noekler.PASSORD, variabel), les.tekst(Noekler.KID));
    }

    /** A certificate's SHA-256, however the administrator's tool prints it. */
    private String avtrykk(String sti, String oppgitt) {
        String avtrykk = oppgitt.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        if (!AVTRYKK.matcher(avtrykk).matches()) {
            les.feil(sti, "«%s» skal være sertifikatets SHA-256-avtrykk: 64 siffer (0–9, a–f).".formatted(sti));
        }
        return avtrykk;
    }

    private Innstillinger.Regelpakker regelpakker() {
        Set<String> signerere = new LinkedHashSet<>();
        for (String oppgitt : les.tekster(Noekler.PAKKESIGNERERE)) {
            signerere.add(avtrykk(Noekler.PAKKESIGNERERE, oppgitt));
        }
        Path mappe = les.sti(Noekler.REGELPAKKER);
        return mappe == null
                ? new Innstillinger.Regelpakker(Kilder.regelpakkemappe(), false, signerere)
                : new Innstillinger.Regelpakker(mappe, true, signerere);
    }

    private Innstillinger.Skatteetaten skatteetaten() {
        return new Innstillinger.Skatteetaten(
                tjeneste(Noekler.INNTEKT, "kommuneBoligsosialeFormaal", "skatteetaten:inntekt"),
                tjeneste(Noekler.SKATTEGRUNNLAG, "kommuneboligsosialeformaal", "skatteetaten:summertskattegrunnlag"),
                les.tekst(Noekler.STADIE, "oppgjoer"),
                les.adresse(Noekler.SISTE, les.paakrevd(Noekler.SISTE)),
                les.adresse(Noekler.DRIFTSVARSLER, les.tekst(Noekler.DRIFTSVARSLER, DRIFTSVARSLER)),
                les.heltall(Noekler.SAMTIDIGE, 5, 1, 5),
                Duration.ofSeconds(les.heltall(Noekler.TIDSGRENSE, 20, 1, 300)));
    }

    private Innstillinger.Tjeneste tjeneste(String sti, String rettighetspakke, String scope) {
        return new Innstillinger.Tjeneste(
                les.adresse(Noekler.url(sti), les.paakrevd(Noekler.url(sti))),
                les.tekst(Noekler.pakke(sti), rettighetspakke),
                les.tekst(Noekler.scope(sti), scope));
    }

    private Innstillinger.Nettverk nettverk(Miljoe miljoe) {
        String proxy =
                les.tekst(Noekler.PROXY, "system").replaceFirst("^http://", "").replaceFirst("/$", "");
        if (!List.of("system", "none").contains(proxy) && !erVertOgPort(proxy)) {
            les.feil(Noekler.PROXY, "«network.proxy» skal være system, none eller vert:port.");
        }
        String tillit =
                les.ettAv(Noekler.TILLIT, les.tekst(Noekler.TILLIT, "windows+jdk"), List.of("windows+jdk", "jdk"));
        String variabel = les.tekst(Noekler.PROXYVARIABEL, "BOSPOR_PROXY_PASSWORD");
        return new Innstillinger.Nettverk(
                proxy,
                tillit.equals("windows+jdk"),
                les.tekst(Noekler.PROXYBRUKER),
                variabel,
                hemmelighet(miljoe, Noekler.PROXYPASSORD, variabel));
    }

    private static boolean erVertOgPort(String proxy) {
        Matcher deler = VERT_OG_PORT.matcher(proxy);
        return deler.matches() && Integer.parseInt(deler.group(1)) >= 1 && Integer.parseInt(deler.group(1)) <= 65_535;
    }

    private Innstillinger.Oppslagslogg oppslagslogg(Miljoe miljoe) {
        les.ettAv(Noekler.PERSONNOEKKEL, les.tekst(Noekler.PERSONNOEKKEL, "hmac"), List.of("hmac"));
        Path mappe = les.sti(Noekler.LOGGMAPPE);
        String variabel = les.tekst(Noekler.HMACVARIABEL, "BOSPOR_LOG_KEY");
        Hemmelighet noekkel = hemmelighet(miljoe, Noekler.HMAC, variabel);
        if (noekkel != null && !erLangNok(noekkel)) {
            les.feil(
                    les.finnes(Noekler.HMAC) ? Noekler.HMAC : Noekler.HMACVARIABEL,
                    "Nøkkelen til oppslagsloggen skal være minst 32 byte skrevet som base64.");
        }
        return new Innstillinger.Oppslagslogg(
                mappe == null ? Kilder.loggmappe(miljoevariabel) : mappe,
                variabel,
                noekkel,
                les.ettAv(
                        Noekler.LOGGROLLE,
                        les.tekst(Noekler.LOGGROLLE, "saksbehandler"),
                        List.of("saksbehandler", "veileder", Innstillinger.Oppslagslogg.LEDER)),
                les.tekst(Noekler.LOGGAVDELING));
    }

    /** A secret from its environment variable; from the file in training mode alone. */
    private @Nullable Hemmelighet hemmelighet(Miljoe miljoe, String sti, String variabel) {
        if (les.finnes(sti)) {
            if (miljoe != Miljoe.OEVELSE) {
                les.feil(
                        sti,
                        "«%s» kan bare stå i filen i øvelsesmodus. Fjern den og bruk miljøvariabelen %s."
                                .formatted(sti, variabel));
                return null;
            }
            String verdi = les.tekst(sti);
            return verdi == null ? null : new Hemmelighet(verdi);
        }
        String verdi = miljoevariabel.apply(variabel);
        return verdi == null ? null : new Hemmelighet(verdi);
    }

    private static boolean erLangNok(Hemmelighet noekkel) {
        try {
            return Base64.getDecoder().decode(noekkel.verdi().strip()).length >= MINSTE_HMAC;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private @Nullable String organisasjonsnummer(String sti) {
        String nummer = les.tekst(sti);
        if (nummer != null && !ORGANISASJONSNUMMER.matcher(nummer).matches()) {
            les.feil(sti, "«%s» skal være et organisasjonsnummer med ni siffer.".formatted(sti));
        }
        return nummer;
    }

    private <T> T valgt(String sti, T[] verdier, Function<T, String> ord) {
        List<String> tillatt = Arrays.stream(verdier).map(ord).toList();
        return verdier[tillatt.indexOf(les.ettAv(sti, les.paakrevd(sti), tillatt))];
    }

    private static boolean harTekst(Map<String, Verdi> verdier, String sti, String ventet) {
        Verdi verdi = verdier.get(sti);
        return verdi != null && ventet.equals(verdi.innhold());
    }

    private static boolean erLokal(@Nullable Verdi verdi) {
        if (verdi == null || !(verdi.innhold() instanceof String tekst)) {
            return false;
        }
        try {
            return Verdileser.erLokal(new URI(tekst));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
