package bospor.json;

import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Noekkeltall;
import bospor.trace.Regelsett;
import bospor.trace.Steg;
import java.io.IOException;
import java.util.List;

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
            case Inndatafeil feil -> feil(feil);
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
        forutsetninger(r.spor());
        ut.objekt("noekkeltall", () -> {
            for (Noekkeltall n : r.noekkeltall()) {
                ut.felt(n.id(), n.verdi());
            }
        });
        regelsett(r.regelsett());
        ut.liste("satser", r.satser(), sats -> ut.objekt(() -> spor.satsfelter(sats)));
        if (medSpor) {
            ut.objekt("spor", () -> spor.skriv(r.spor()));
        }
    }

    /** The assumptions once more outside the explanation, which may have been left out; nothing when there are none. */
    void forutsetninger(Steg spor) throws IOException {
        List<Faktum> forutsetninger = spor.forutsetninger();
        if (!forutsetninger.isEmpty()) {
            ut.liste("forutsetninger", forutsetninger, f -> ut.tekst(f.tekst() == null ? f.navn() : f.tekst()));
        }
    }

    void regelsett(Regelsett r) throws IOException {
        ut.objekt("regelsett", () -> {
            ut.felt("id", r.id());
            ut.felt("versjon", r.versjon());
        });
    }

    void feil(Inndatafeil feil) throws IOException {
        ut.objekt(() -> ut.objekt("feil", () -> {
            ut.felt("sti", feil.sti());
            ut.felt("melding", feil.melding());
        }));
    }

    void grunn(Grunn grunn) throws IOException {
        ut.objekt(() -> {
            ut.felt("kode", grunn.kode());
            ut.felt("sti", grunn.sti());
            ut.felt("tekst", grunn.tekst());
        });
    }
}
