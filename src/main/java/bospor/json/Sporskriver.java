package bospor.json;

import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Hjemmel;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the explanation tree: every node has the same first eight fields, and {@code slag} says what it is. A rate adds
 * from when it counts, how sure it is and when it was checked; a fact in words adds {@code tekst}.
 */
final class Sporskriver {
    private final Jsonskriver ut;
    private final Formel.Talltekst talltekst;

    Sporskriver(Jsonskriver ut, Formel.Talltekst talltekst) {
        this.ut = ut;
        this.talltekst = talltekst;
    }

    /** The fields of the node, inside an object that the caller has opened. */
    void skriv(Spor spor) throws IOException {
        if (spor instanceof Sats) {
            ut.fastFelt("id", spor.id());
            ut.fastFelt("navn", spor.navn());
        } else {
            ut.felt("id", spor.id());
            ut.felt("navn", spor.navn());
        }
        switch (spor) {
            case Steg steg -> {
                ut.felt("formel", formel(steg.formel()));
                hjemmel(steg.hjemmel());
                verdi(steg);
                ut.felt("kilde", (String) null);
                grunnlag(steg);
                ut.felt("slag", "STEG");
            }
            case Sats sats -> {
                ut.felt("formel", (String) null);
                hjemmel(sats.hjemmel());
                verdi(sats);
                ut.felt("kilde", (String) null);
                grunnlag(sats);
                ut.felt("slag", "SATS");
                satsen(sats);
            }
            case Faktum faktum -> {
                ut.felt("formel", (String) null);
                ut.felt("hjemmel", (String) null);
                verdi(faktum);
                ut.objekt("kilde", () -> kilde(faktum.kilde()));
                grunnlag(faktum);
                ut.felt("slag", "FAKTUM");
                ut.feltHvisSatt("tekst", faktum.tekst());
            }
        }
    }

    /** The fields of a rate in the list {@code satser}, inside an object that the caller has opened. */
    void satsfelter(Sats sats) throws IOException {
        ut.fastFelt("id", sats.id());
        ut.fastFelt("navn", sats.navn());
        hjemmel(sats.hjemmel());
        verdi(sats);
        satsen(sats);
    }

    private void verdi(Spor spor) throws IOException {
        ut.felt("verdi", spor.verdi());
        ut.fastFelt("enhet", spor.enhet().tekst());
    }

    private void grunnlag(Spor spor) throws IOException {
        ut.liste("grunnlag", spor.grunnlag(), under -> ut.objekt(() -> skriv(under)));
    }

    private void satsen(Sats sats) throws IOException {
        ut.felt("virkningFra", sats.virkningFra());
        ut.felt("status", sats.status());
        ut.felt("kontrollert", sats.kontrollert());
    }

    private void hjemmel(@Nullable Hjemmel hjemmel) throws IOException {
        ut.fastFelt("hjemmel", hjemmel == null ? null : hjemmel.tittel());
        if (hjemmel != null && hjemmel.lenke() != null) {
            ut.fastFelt("lenke", hjemmel.lenke());
        }
    }

    private @Nullable String formel(Formel formel) {
        return formel.moenster().isEmpty() ? null : formel.tekst(talltekst);
    }

    private void kilde(Kilde kilde) throws IOException {
        switch (kilde) {
            case Kilde.Innrapportert i -> {
                ut.felt("type", "INNRAPPORTERT");
                ut.felt("maaned", i.maaned());
                ut.felt("opplysningspliktig", i.opplysningspliktig());
                ut.felt("virksomhet", i.virksomhet());
                ut.felt("gruppe", i.type());
                ut.felt("kode", i.kode());
            }
            case Kilde.Skatteoppgjoer s -> {
                ut.felt("type", "SKATTEOPPGJOER");
                ut.felt("inntektsaar", s.inntektsaar());
            }
            case Kilde.Foert f -> {
                ut.felt("type", "FOERT");
                ut.felt("foert", f.av());
                ut.felt("dokument", f.dokument());
            }
            case Kilde.Inndata _ -> ut.felt("type", "INNDATA");
            case Kilde.Forutsatt f -> {
                ut.felt("type", "FORUTSATT");
                ut.felt("grunn", f.grunn());
            }
        }
    }
}
