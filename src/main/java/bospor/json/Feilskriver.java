package bospor.json;

import bospor.casework.Feil;
import java.io.IOException;

/** Writes a failure as the fields of an object {@code feil}. */
final class Feilskriver {
    private final Jsonskriver ut;
    private final Feilsetninger setninger;

    Feilskriver(Jsonskriver ut, Feilsetninger setninger) {
        this.ut = ut;
        this.setninger = setninger;
    }

    /** The object; its code is the service's own, or the kind of failure where the service gave none. */
    void skriv(Feil feil) throws IOException {
        String kode = feil.kode();
        ut.objekt("feil", () -> {
            ut.felt("art", feil.art());
            ut.felt("kode", kode == null ? feil.art().name() : kode);
            ut.felt("korrelasjonsid", feil.korrelasjonsid());
            ut.felt("melding", setninger.melding(feil));
            ut.felt("raad", setninger.raad(feil));
            ut.felt("proevIgjen", feil.art().proevIgjen());
            if (!feil.detaljer().isEmpty()) {
                ut.liste("detaljer", feil.detaljer(), ut::tekst);
            }
        });
    }
}
