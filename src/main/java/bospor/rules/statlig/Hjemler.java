package bospor.rules.statlig;

import bospor.trace.Hjemmel;

/** The provisions of the scheme, with the address of their text. */
final class Hjemler {
    private static final String LOV = "https://lovdata.no/dokument/NL/lov/2012-08-24-64/§";
    private static final String FORSKRIFT = "https://lovdata.no/dokument/SF/forskrift/2012-11-29-1283/§";

    static final Hjemmel LOVA_3 = lova("3");
    static final Hjemmel LOVA_4 = lova("4");
    static final Hjemmel P1 = forskrift("1");
    static final Hjemmel P2 = forskrift("2");
    static final Hjemmel P3 = forskrift("3");
    static final Hjemmel P4 = forskrift("4");
    static final Hjemmel P5 = forskrift("5");
    static final Hjemmel P6 = forskrift("6");
    static final Hjemmel P7 = forskrift("7");
    static final Hjemmel P8 = forskrift("8");
    static final Hjemmel P10 = forskrift("10");
    static final Hjemmel P13 = forskrift("13");

    private Hjemler() {}

    private static Hjemmel lova(String paragraf) {
        return new Hjemmel("bustøttelova § " + paragraf, LOV + paragraf);
    }

    private static Hjemmel forskrift(String paragraf) {
        return new Hjemmel("forskrift om bustøtte § " + paragraf, FORSKRIFT + paragraf);
    }
}
