package bospor.json;

import bospor.casework.etterkontroll.Kontrollresultat;
import bospor.casework.etterkontroll.Kontrollsvar;
import bospor.casework.etterkontroll.Oppgjoersfelt;
import bospor.casework.etterkontroll.Terminkontroll;
import bospor.casework.etterkontroll.Unntak;
import bospor.trace.Endring;
import bospor.trace.Formel;
import java.io.IOException;
import java.util.TreeSet;

/** Writes the answer of a control. */
final class Kontrollskriver {
    private final Jsonskriver ut;
    private final Sporskriver spor;
    private final Resultatskriver resultat;

    Kontrollskriver(Jsonskriver ut, Formel.Talltekst talltekst) {
        this.ut = ut;
        this.spor = new Sporskriver(ut, talltekst);
        this.resultat = new Resultatskriver(ut, talltekst);
    }

    void skriv(Kontrollsvar svar, boolean medSpor) throws IOException {
        switch (svar) {
            case Kontrollsvar.Feil(var feil) -> resultat.skriv(feil, medSpor);
            case Kontrollsvar.Ferdig(var ferdig) -> ut.objekt(() -> resultat(ferdig, medSpor));
        }
    }

    private void resultat(Kontrollresultat r, boolean medSpor) throws IOException {
        ut.felt("format", Kontrollformat.RESULTAT);
        ut.felt("art", r.art());
        ut.felt("aar", Integer.toString(r.aar()));
        ut.felt("utfall", r.utfall());
        ut.felt("sum", r.sum());
        ut.felt("beloep", r.beloep());
        ut.liste("grunner", r.grunner(), resultat::grunn);
        ut.liste("forutsetninger", r.forutsetninger(), ut::tekst);
        ut.liste("aarsaker", r.aarsaker(), this::aarsak);
        ut.liste("terminer", r.terminer(), this::termin);
        ut.liste("unntak", r.unntak(), this::unntak);
        ut.objekt("regelsett", () -> {
            ut.felt("id", r.regelsett().id());
            ut.felt("versjon", r.regelsett().versjon());
        });
        ut.liste("satser", r.satser(), sats -> ut.objekt(() -> spor.satsfelter(sats)));
        if (medSpor) {
            ut.objekt("spor", () -> spor.skriv(r.spor()));
        }
    }

    private void termin(Terminkontroll t) throws IOException {
        ut.objekt(() -> {
            ut.felt("termin", t.termin());
            ut.felt("vedtatt", t.vedtatt());
            ut.felt("nytt", t.nytt().beloepPerMaaned());
            ut.felt("differanse", t.differanse());
            ut.felt("utfall", t.nytt().utfall());
            ut.liste("aarsaker", t.aarsaker(), this::aarsak);
        });
    }

    private void aarsak(Endring.Aarsak a) throws IOException {
        ut.objekt(() -> {
            ut.felt("art", a.art());
            ut.felt("tekst", a.tekst());
            ut.feltHvisSatt("sti", a.sti());
            ut.felt("bostoette", a.bostoette());
            ut.felt("inntektsgrunnlag", a.inntektsgrunnlag());
        });
    }

    private void unntak(Unntak u) throws IOException {
        ut.objekt(() -> {
            ut.feltHvisSatt("person", u.person());
            ut.felt("fra", u.fra());
            ut.felt("til", u.til());
            ut.liste("felter", new TreeSet<>(u.felter()), (Oppgjoersfelt f) -> ut.tekst(f.felt()));
            ut.felt("grunn", u.grunn());
            ut.felt("dokument", u.dokument());
        });
    }
}
