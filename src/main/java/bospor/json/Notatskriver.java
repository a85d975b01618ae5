package bospor.json;

import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.casework.notat.Program;
import bospor.casework.notat.Skjoenn;
import bospor.casework.notat.Utarbeidelse;
import bospor.trace.Formel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the data of a note, without the checksum. */
final class Notatskriver {
    private final Jsonskriver ut;
    private final Formel.Talltekst talltekst;

    Notatskriver(Jsonskriver ut, Formel.Talltekst talltekst) {
        this.ut = ut;
        this.talltekst = talltekst;
    }

    void skriv(Notatdata data) throws IOException {
        ut.objekt(() -> {
            ut.felt("format", Notatformat.FORMAT);
            ut.felt("maal", data.maal().kode());
            ut.verdi("inndata", () -> new Inndataskriver(ut).skriv(data.inndata()));
            ut.verdi("resultat", () -> new Resultatskriver(ut, talltekst).skriv(data.resultat(), true));
            new Regelgrunnlagskriver(ut, talltekst).skriv(data.grunnlag());
            ut.objekt("program", () -> program(data.program()));
            ut.objekt("utarbeidet", () -> utarbeidet(data.utarbeidet()));
            ut.liste(
                    "personer",
                    data.personer(),
                    p -> ut.objekt(() -> {
                        ut.felt("id", p.id());
                        ut.felt("fnr", p.fnr());
                    }));
            Oppslagsgrunnlag oppslag = data.oppslag();
            if (oppslag == null) {
                ut.felt("oppslag", (String) null);
            } else {
                ut.objekt("oppslag", () -> oppslag(oppslag));
            }
            ut.liste("skjoenn", data.skjoenn(), s -> ut.objekt(() -> skjoenn(s)));
            forsegling(ut, data.forsegling());
        });
    }

    /** The field of who sealed; null when nobody did. */
    static void forsegling(Jsonskriver ut, @Nullable Forsegling forsegling) throws IOException {
        if (forsegling == null) {
            ut.felt("forsegling", (String) null);
        } else {
            ut.objekt("forsegling", () -> {
                ut.felt("virksomhet", forsegling.virksomhet());
                ut.felt("organisasjonsnummer", forsegling.organisasjonsnummer());
            });
        }
    }

    private void program(Program program) throws IOException {
        ut.felt("versjon", program.versjon());
        ut.felt("regelkode", program.regelkode());
        ut.felt("utforming", program.utforming());
    }

    private void utarbeidet(Utarbeidelse u) throws IOException {
        ut.felt("bruker", u.bruker());
        ut.felt("tid", u.tid());
        ut.felt("formaal", u.formaal());
        ut.felt("saksnummer", u.saksnummer());
    }

    private void oppslag(Oppslagsgrunnlag oppslag) throws IOException {
        ut.felt("hentet", oppslag.hentet());
        ut.felt("fra", oppslag.periode().fra());
        ut.felt("til", oppslag.periode().til());
        ut.liste(
                "kilder",
                oppslag.kilder(),
                k -> ut.objekt(() -> {
                    ut.felt("person", k.person());
                    ut.felt("inntekt", k.inntekt());
                    ut.felt("komplettTilOgMed", k.komplettTilOgMed());
                    ut.felt("skatteoppgjoer", k.skatteoppgjoer());
                    ut.felt("inntektsaar", k.inntektsaar());
                }));
    }

    private void skjoenn(Skjoenn s) throws IOException {
        ut.felt("slag", s.slag());
        ut.felt("sti", s.sti());
        ut.felt("person", s.person());
        ut.felt("hva", s.hva());
        ut.felt("maaned", s.maaned());
        ut.felt("beloep", s.beloep());
        ut.felt("grunn", s.grunn());
        ut.felt("dokument", s.dokument());
        ut.felt("virkning", s.virkning());
    }
}
