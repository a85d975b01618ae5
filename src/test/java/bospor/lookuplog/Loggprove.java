package bospor.lookuplog;

import bospor.casework.LookupLog.Loggfoering;
import bospor.casework.LookupLog.Utilgjengelig;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Foedselsnummer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A log in a folder with a key and a user for tests. */
final class Loggprove {
    static final byte[] NOEKKEL = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final Loggidentitet OLA = new Loggidentitet("DOMENE\\ola", "PC-204", "saksbehandler");
    static final Foedselsnummer PERSON = Foedselsnummer.av("14838740228");
    static final Loggfoering INNTEKT = foering("2026/4711", Oppslagsdel.INNTEKT);
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final String FIL = "bospor-PC-204-2026-02-12.jsonl";

    private Loggprove() {}

    static Loggfoering foering(String sak, Oppslagsdel del) {
        return new Loggfoering(PERSON, true, del, "2025-01/2026-01", "kommunal bolig", sak);
    }

    static Clock klokke(String tid) {
        return Clock.fixed(Instant.parse(tid), OSLO);
    }

    static Oppslagslogg logg(Path mappe) {
        return logg(mappe, "2026-02-12T10:31:04Z");
    }

    static Oppslagslogg logg(Path mappe, String tid) {
        return new Oppslagslogg(mappe, OLA, NOEKKEL, klokke(tid));
    }

    /** So many look-ups with their results: two lines each. */
    static void fyll(Oppslagslogg logg, int antall) throws Utilgjengelig {
        for (int i = 0; i < antall; i++) {
            Loggfoering f = foering("2026/" + i, i % 2 == 0 ? Oppslagsdel.INNTEKT : Oppslagsdel.SKATTEOPPGJOER);
            long n = logg.foer(f);
            logg.etter(n, f, Oppslagsstatus.HENTET, "korr-" + i);
        }
    }

    /** All lines of all day files in the order of their names. */
    static List<String> linjer(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.filter(f -> f.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(f -> les(f).stream())
                    .toList();
        }
    }

    private static List<String> les(Path fil) {
        try {
            return Files.readAllLines(fil);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
