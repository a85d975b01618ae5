package bospor.simulator.skatteetaten;

import java.util.Set;

/** One of Skatteetaten's APIs with the numbers of its fault codes (skatteetaten-api.md §§ 2.7, 3.2 and 3.6). */
public enum Tjeneste {
    INNTEKT(
            "IM-",
            "skatteetaten:inntekt",
            "kommuneBoligsosialeFormaal",
            "003",
            "004",
            "005",
            "006",
            "007",
            "008",
            "009"),
    SKATTEGRUNNLAG(
            "SSG-",
            "skatteetaten:summertskattegrunnlag",
            "kommuneboligsosialeformaal",
            "003",
            "004",
            "005",
            "006",
            "007",
            "008",
            "009"),
    /** Has no code for missing authorisation, and one for both «no person» and «no settlement». */
    SISTE("TD-", "skatteetaten:summertskattegrunnlag", "", "006", "002", "", "003", "004", "004", "005");

    private final String prefiks;
    private final String scope;
    private final String pakke;
    final String url;
    final String autentisering;
    final String autorisasjon;
    final String inndata;
    final String person;
    final String data;
    final String format;

    Tjeneste(
            String prefiks,
            String scope,
            String pakke,
            String url,
            String autentisering,
            String autorisasjon,
            String inndata,
            String person,
            String data,
            String format) {
        this.prefiks = prefiks;
        this.scope = scope;
        this.pakke = pakke;
        this.url = prefiks + url;
        this.autentisering = prefiks + autentisering;
        this.autorisasjon = autorisasjon.isEmpty() ? "DAS-008" : prefiks + autorisasjon;
        this.inndata = prefiks + inndata;
        this.person = prefiks + person;
        this.data = prefiks + data;
        this.format = prefiks + format;
    }

    /** The access package as the page of this API spells it. */
    String pakke() {
        return pakke;
    }

    boolean godtar(Set<String> scopes) {
        return scopes.contains(scope)
                || (this != INNTEKT && scopes.contains("skatteetaten:spesifisertsummertskattegrunnlag"));
    }

    String prefiks() {
        return prefiks;
    }
}
