package bospor.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys that {@code bospor.json} may hold, by their path. */
final class Noekler {
    static final String MILJOE = "environment";
    static final String METADATA = "maskinporten.metadata";
    static final String KLIENT_ID = "maskinporten.clientId";
    static final String KLIENT_ORG = "maskinporten.clientOrg";
    static final String PAA_VEGNE_AV = "maskinporten.onBehalfOf";
    static final String NOEKKELKILDE = "key.source";
    static final String AVTRYKK = "key.thumbprint";
    static final String NOEKKELFIL = "key.file";
    static final String PASSORDVARIABEL = "key.passwordEnv";
    static final String PASSORD = "key.password";
    static final String KID = "key.kid";
    static final String INNTEKT = "skatteetaten.inntekt";
    static final String SKATTEGRUNNLAG = "skatteetaten.summertSkattegrunnlag";
    static final String STADIE = SKATTEGRUNNLAG + ".stadie";
    static final String SISTE = "skatteetaten.sisteTilgjengelige.url";
    static final String DRIFTSVARSLER = "skatteetaten.driftsvarsler.url";
    static final String SAMTIDIGE = "skatteetaten.maxConcurrent";
    static final String TIDSGRENSE = "skatteetaten.timeoutSeconds";
    static final String PROXY = "network.proxy";
    static final String TILLIT = "network.trust";
    static final String PROXYBRUKER = "network.proxyUser";
    static final String PROXYVARIABEL = "network.proxyPasswordEnv";
    static final String PROXYPASSORD = "network.proxyPassword";
    static final String LOGGMAPPE = "lookupLog.folder";
    static final String PERSONNOEKKEL = "lookupLog.personKey";
    static final String HMACVARIABEL = "lookupLog.hmacKeyEnv";
    static final String HMAC = "lookupLog.hmacKey";
    static final String LOGGROLLE = "lookupLog.role";
    static final String LOGGAVDELING = "lookupLog.unit";
    static final String INAKTIV = "session.idleMinutes";
    static final String OEKTMAPPE = "session.folder";
    static final String REGELPAKKER = "rulePacks.folder";
    static final String PAKKESIGNERERE = "rulePacks.signers";
    static final String SPRAAK = "language";

    private static final List<String> VERDIER = List.of(
            MILJOE,
            METADATA,
            KLIENT_ID,
            KLIENT_ORG,
            PAA_VEGNE_AV,
            NOEKKELKILDE,
            AVTRYKK,
            NOEKKELFIL,
            PASSORDVARIABEL,
            PASSORD,
            KID,
            url(INNTEKT),
            pakke(INNTEKT),
            scope(INNTEKT),
            url(SKATTEGRUNNLAG),
            pakke(SKATTEGRUNNLAG),
            scope(SKATTEGRUNNLAG),
            STADIE,
            SISTE,
            DRIFTSVARSLER,
            SAMTIDIGE,
            TIDSGRENSE,
            PROXY,
            TILLIT,
            PROXYBRUKER,
            PROXYVARIABEL,
            PROXYPASSORD,
            LOGGMAPPE,
            PERSONNOEKKEL,
            HMACVARIABEL,
            HMAC,
            LOGGROLLE,
            LOGGAVDELING,
            INAKTIV,
            OEKTMAPPE,
            REGELPAKKER,
            PAKKESIGNERERE,
            SPRAAK);
    private static final Set<String> HEMMELIGE = Set.of(PASSORD, HMAC, PROXYPASSORD);
    private static final Set<String> GRUPPER = grupper();

    private Noekler() {}

    /** Every key, in the order of contracts.md. */
    static List<String> alle() {
        return VERDIER;
    }

    /** Whether the value is one that is never shown. */
    static boolean erHemmelig(String sti) {
        return HEMMELIGE.contains(sti);
    }

    /** Whether the value is a list of texts. */
    static boolean erListe(String sti) {
        return sti.equals(PAKKESIGNERERE);
    }

    static boolean erVerdi(String sti) {
        return VERDIER.contains(sti);
    }

    static boolean erGruppe(String sti) {
        return GRUPPER.contains(sti);
    }

    static String url(String tjeneste) {
        return tjeneste + ".url";
    }

    static String pakke(String tjeneste) {
        return tjeneste + ".rettighetspakke";
    }

    static String scope(String tjeneste) {
        return tjeneste + ".scope";
    }

    private static Set<String> grupper() {
        Set<String> grupper = new LinkedHashSet<>();
        for (String sti : VERDIER) {
            for (int punktum = sti.indexOf('.'); punktum > 0; punktum = sti.indexOf('.', punktum + 1)) {
                grupper.add(sti.substring(0, punktum));
            }
        }
        return grupper;
    }
}
