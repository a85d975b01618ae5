package bospor.ui.settings;

import bospor.casework.sertifikat.Egnethet;
import bospor.casework.sertifikat.Sertifikat;
import bospor.casework.sertifikat.Sertifikatliste;
import bospor.casework.sertifikat.Sertifikatliste.Fornyelse;
import bospor.casework.sertifikat.Sertifikatvelger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A machine with four certificates, of which the newest is in no one's settings yet. */
final class FakeChooser implements Sertifikatvelger {
    static final String OLD = "a1".repeat(32);
    static final String NEW = "b2".repeat(32);
    static final String OTHER = "c3".repeat(32);
    static final String ENCRYPTION = "d4".repeat(32);

    final List<String> asked = new ArrayList<>();
    String inUse = OLD;
    String lock = "";
    String says = "Venter på PIN-kode i Windows-vinduet …";

    @Override
    public Sertifikatliste les(boolean egenNoekkel, Consumer<String> venter) {
        asked.add("les " + egenNoekkel);
        return new Sertifikatliste(
                List.of(
                        sertifikat(NEW, "310000019", LocalDate.of(2029, 2, 11), Egnethet.PASSER),
                        sertifikat(
                                OTHER,
                                "310000035",
                                LocalDate.of(2028, 5, 1),
                                Egnethet.KAN_VELGES,
                                "Sertifikatet tilhører en annen virksomhet enn klienten i innstillingene. Velg sertifikatet til virksomheten som eier klienten."),
                        sertifikat(
                                OLD,
                                "310000019",
                                LocalDate.of(2026, 2, 9),
                                Egnethet.UTLOEPT,
                                "Sertifikatet er utløpt. Velg det nye sertifikatet hvis det er installert. Ellers må kommunen bestille nytt."),
                        sertifikat(
                                ENCRYPTION,
                                "310000019",
                                LocalDate.of(2029, 2, 11),
                                Egnethet.UBRUKELIG,
                                "Sertifikatet er bare til kryptering og kan ikke brukes til pålogging. Velg sertifikatet for autentisering fra samme sett.")),
                inUse,
                "",
                List.of(),
                question(),
                lock);
    }

    private @Nullable Fornyelse question() {
        return inUse.equals(OLD)
                ? new Fornyelse(
                        NEW,
                        "Det finnes et nyere sertifikat for Demokommune fra Buypass Class 3 CA G2 ST Business, gyldig til 11.02.2029. Det som er i bruk, gjelder til 09.02.2026. Vil du bruke det nye heretter?")
                : null;
    }

    private static Sertifikat sertifikat(
            String thumbprint, String org, LocalDate until, Egnethet fitness, String... reasons) {
        return new Sertifikat(
                thumbprint,
                "Demokommune",
                org,
                until,
                "Buypass Class 3 CA G2 ST Business",
                "Windows, brukerens lager",
                List.of(reasons),
                fitness);
    }

    @Override
    public Svar proev(String avtrykk, Consumer<String> venter) {
        asked.add("prøv " + avtrykk);
        venter.accept(says);
        return new Svar(true, "Nøkkelen signerer, og signaturen stemmer med sertifikatet.");
    }

    @Override
    public Svar velg(String avtrykk, String registrertNavn) {
        asked.add("velg " + avtrykk + registrertNavn);
        if (!lock.isEmpty()) {
            return new Svar(false, lock);
        }
        inUse = avtrykk;
        return new Svar(true, "Valget er lagret og gjelder fra neste pålogging.");
    }

    @Override
    public Svar registrering(String avtrykk, String registrertNavn) {
        return registrertNavn.isBlank()
                ? new Svar(false, "Skriv navnet nøkkelen skal ha på klienten (kid), og prøv igjen.")
                : new Svar(true, "{\"kid\":\"" + registrertNavn + "\"}");
    }

    @Override
    public void avbryt() {
        asked.add("avbryt");
    }
}
