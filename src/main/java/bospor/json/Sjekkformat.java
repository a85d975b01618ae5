package bospor.json;

import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Sjekkrapport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The report of a system check as one JSON object on one line: {@code bospor.diagnose/1}. */
public final class Sjekkformat {
    private static final String FORMAT = "bospor.diagnose/1";

    private Sjekkformat() {}

    /** The report; what has nothing to say is null or an empty list. */
    public static byte[] skriv(Sjekkrapport rapport) {
        return Jsonskriver.skriv(ut -> ut.objekt(() -> {
            ut.felt("format", FORMAT);
            ut.felt("altIOrden", rapport.altIOrden());
            ut.felt("konklusjon", rapport.konklusjon());
            ut.liste("punkter", rapport.punkter(), p -> punkt(ut, p));
        }));
    }

    private static void punkt(Jsonskriver ut, Sjekkpunkt p) throws IOException {
        ut.objekt(() -> {
            ut.felt("sjekk", p.sjekk());
            ut.felt("tilstand", p.tilstand());
            ut.felt("navn", p.navn());
            ut.felt("funn", p.funn());
            ut.liste("detaljer", p.detaljer(), ut::tekst);
            ut.felt("raad", utfylt(p.raad()));
            ut.felt("hvem", utfylt(p.hvem()));
            ut.felt("kode", utfylt(p.kode()));
        });
    }

    private static @Nullable String utfylt(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
