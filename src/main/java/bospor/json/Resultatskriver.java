package bospor.json;

import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Noekkeltall;
import java.io.IOException;

/** Writes the answer of a calculation; the explanation is left to {@link Sporskriver}. */
final class Resultatskriver {
    private final Jsonskriver ut;
    private final Sporskriver spor;

    Resultatskriver(Jsonskriver ut, Formel.Talltekst talltekst) {
        this.ut = ut;
        this.spor = new Sporskriver(ut, talltekst);
    }

    void skriv(Beregningssvar svar, boolean medSpor) throws IOException {
        switch (svar) {
            case Inndatafeil feil ->
                ut.objekt(() -> ut.objekt("feil", () -> {
                    ut.felt("sti", feil.sti());
                    ut.felt("melding", feil.melding());
                }));
            case Beregningsresultat resultat -> ut.objekt(() -> resultat(resultat, medSpor));
        }
    }

    private void resultat(Beregningsresultat r, boolean medSpor) throws IOException {
        ut.felt("format", Resultatformat.FORMAT);
        ut.felt("ordning", r.ordning());
        ut.felt("termin", r.termin());
        ut.felt("utfall", r.utfall());
        ut.felt("beloepPerMaaned", r.beloepPerMaaned());
        ut.feltHvisSatt("beloepPerAar", r.beloepPerAar());
        ut.felt("avslagskode", r.avslagskode());
        ut.liste("grunner", r.grunner(), this::grunn);
        ut.objekt("noekkeltall", () -> {
            for (Noekkeltall n : r.noekkeltall()) {
                ut.felt(n.id(), n.verdi());
            }
        });
        ut.objekt("regelsett", () -> {
            ut.felt("id", r.regelsett().id());
            ut.felt("versjon", r.regelsett().versjon());
        });
        ut.liste("satser", r.satser(), sats -> ut.objekt(() -> spor.satsfelter(sats)));
        if (medSpor) {
            ut.objekt("spor", () -> spor.skriv(r.spor()));
        }
    }

    void grunn(Grunn grunn) throws IOException {
        ut.objekt(() -> {
            ut.felt("kode", grunn.kode());
            ut.felt("sti", grunn.sti());
            ut.felt("tekst", grunn.tekst());
        });
    }
}
