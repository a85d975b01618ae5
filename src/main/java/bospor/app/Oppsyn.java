package bospor.app;

import bospor.app.noekler.Gjeldende;
import bospor.app.noekler.Noekkelvarsel;
import bospor.app.noekler.Noekkelvelger;
import bospor.casework.Driftsmelding;
import bospor.casework.sertifikat.Sertifikatvelger;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Systemsjekk;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Oppfoering;
import bospor.skatteetaten.Driftsvarsel;
import bospor.skatteetaten.Driftsvarselleser;
import bospor.text.Skjermspraak;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the window shows besides the cases: whether everything works, how it is set up, and what Skatteetaten has to say.
 * Everything here blocks.
 *
 * @param sertifikat the certificate that signs, as the system check sees it
 * @param velger where another certificate is chosen
 * @param meldinger the operations notices, none when they cannot be fetched
 */
record Oppsyn(
        Systemsjekk sjekk,
        Supplier<Sjekkpunkt> sertifikat,
        Sertifikatvelger velger,
        Supplier<List<Oppfoering>> innstillinger,
        Supplier<List<Driftsmelding>> meldinger) {

    /** Over what the settings from these sources describe. */
    static Oppsyn over(Gjeldende gjeldende, Kilder kilder, Noekkelvarsel varsel) {
        return new Oppsyn(
                ferdig -> Sjekkvalg.av(gjeldende.get(), Sjekkvalg.filer(kilder), false, Skjermspraak.naa(), varsel)
                        .kjoer(ferdig),
                () -> Sjekkvalg.sertifikat(gjeldende.get(), Skjermspraak.naa(), varsel),
                new Noekkelvelger(gjeldende, kilder, Skjermspraak::naa),
                () -> new Konfigleser(System::getenv).oversikt(kilder),
                () -> meldinger(gjeldende.get()));
    }

    private static List<Driftsmelding> meldinger(Innstillinger innstillinger) {
        return new Driftsvarselleser(innstillinger.skatteetaten().driftsvarsler(), Tjenestekobling.nett(innstillinger))
                .hent().stream().flatMap(List::stream).map(Oppsyn::melding).toList();
    }

    private static Driftsmelding melding(Driftsvarsel v) {
        return new Driftsmelding(
                v.tittel(),
                v.tidspunkt() == null
                        ? null
                        : v.tidspunkt().atZone(Forretningsklokke.NORGE).toLocalDate(),
                v.kategorier(),
                v.tekst(),
                v.lenke());
    }
}
