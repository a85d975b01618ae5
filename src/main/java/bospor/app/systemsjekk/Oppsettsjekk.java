package bospor.app.systemsjekk;

import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.config.Innstillinger;
import bospor.config.Konfigfeil;
import bospor.config.Miljoe;
import bospor.text.Retter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks the settings and the folder of the look-up log. */
final class Oppsettsjekk {
    private final Punktskriver skriv;

    Oppsettsjekk(Punktskriver skriv) {
        this.skriv = skriv;
    }

    /** Settings that are wrong: nothing else can be checked. */
    Sjekkpunkt ugyldig(List<Konfigfeil> feil) {
        return skriv.feil(
                Sjekk.INNSTILLINGER,
                skriv.tekst("innstillinger.ugyldig"),
                skriv.tekst("innstillinger.ugyldig.raad"),
                Retter.SYSTEMANSVARLIG,
                feil.stream().map(f -> Punktskriver.utenHjem(f.tekst())).toList());
    }

    /** No settings at all. */
    Sjekkpunkt ingen(Path ventet) {
        return skriv.feil(
                Sjekk.INNSTILLINGER,
                skriv.tekst("innstillinger.ingen"),
                skriv.tekst("innstillinger.ingen.raad", Punktskriver.sti(ventet)),
                Retter.SYSTEMANSVARLIG,
                List.of());
    }

    Sjekkpunkt innstillinger(Innstillinger lest, List<Path> filer) {
        String miljoe = skriv.tekst("miljoe." + lest.miljoe());
        List<String> detaljer = new ArrayList<>();
        filer.forEach(f -> detaljer.add(skriv.tekst("innstillinger.fil", Punktskriver.sti(f))));
        if (!lest.laast().isEmpty()) {
            detaljer.add(skriv.tekst(
                    "innstillinger.laast",
                    String.join(", ", lest.laast().stream().sorted().toList())));
        }
        String vert = String.valueOf(lest.maskinporten().metadata().getHost());
        boolean annet = (lest.miljoe() == Miljoe.PROD && vert.startsWith("test."))
                || (lest.miljoe() == Miljoe.TEST && vert.equals("maskinporten.no"));
        return annet
                ? skriv.merknad(
                        Sjekk.INNSTILLINGER,
                        skriv.tekst("innstillinger.annetMiljoe", miljoe),
                        skriv.tekst("innstillinger.annetMiljoe.raad"),
                        Retter.SYSTEMANSVARLIG,
                        detaljer)
                : skriv.ok(Sjekk.INNSTILLINGER, skriv.tekst("innstillinger.ok", miljoe), detaljer);
    }

    Sjekkpunkt logg(Innstillinger.Oppslagslogg logg) {
        List<String> mappe = List.of(skriv.tekst("logg.mappe", Punktskriver.sti(logg.mappe())));
        if (logg.noekkel() == null) {
            return skriv.feil(
                    Sjekk.OPPSLAGSLOGG,
                    skriv.tekst("logg.noekkel"),
                    skriv.tekst("logg.noekkel.raad", logg.noekkelVariabel()),
                    Retter.SYSTEMANSVARLIG,
                    mappe);
        }
        if (!kanSkrives(logg.mappe())) {
            return skriv.feil(
                    Sjekk.OPPSLAGSLOGG,
                    skriv.tekst("logg.skrivebeskyttet"),
                    skriv.tekst("logg.skrivebeskyttet.raad"),
                    Retter.IKT,
                    mappe);
        }
        return skriv.ok(
                Sjekk.OPPSLAGSLOGG, skriv.tekst(Files.isDirectory(logg.mappe()) ? "logg.ok" : "logg.lages"), mappe);
    }

    /** Tries to write in the folder, or tells whether it can be made. */
    private static boolean kanSkrives(Path mappe) {
        if (Files.isDirectory(mappe)) {
            try {
                Files.delete(Files.createTempFile(mappe, "bospor-proeve", ".tmp"));
                return true;
            } catch (IOException _) {
                return false;
            }
        }
        return !Files.exists(mappe)
                && Stream.iterate(mappe.toAbsolutePath().getParent(), Path::getParent)
                        .takeWhile(m -> m != null)
                        .filter(Files::exists)
                        .findFirst()
                        .filter(m -> Files.isDirectory(m) && Files.isWritable(m))
                        .isPresent();
    }
}
