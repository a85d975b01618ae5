package bospor.app;

import bospor.casework.sertifikat.Sertifikatliste;
import bospor.casework.sertifikat.Sertifikatvelger;
import java.util.List;
import java.util.function.Consumer;

/** A machine without certificates. */
final class IngenSertifikater implements Sertifikatvelger {
    private static final Svar INGEN = new Svar(false, "Det er ingen sertifikater her.");

    @Override
    public Sertifikatliste les(boolean egenNoekkel, Consumer<String> venter) {
        return new Sertifikatliste(List.of(), "", "", List.of(INGEN.setning()), null, "");
    }

    @Override
    public Svar proev(String avtrykk, Consumer<String> venter) {
        return INGEN;
    }

    @Override
    public Svar velg(String avtrykk, String registrertNavn) {
        return INGEN;
    }

    @Override
    public Svar registrering(String avtrykk, String registrertNavn) {
        return INGEN;
    }

    @Override
    public void avbryt() {}
}
