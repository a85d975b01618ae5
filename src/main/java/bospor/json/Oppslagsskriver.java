package bospor.json;

import bospor.casework.Kildesvar;
import bospor.casework.Oppslag;
import bospor.casework.Personoppslag;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.domain.Trekk;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** Writes a looked-up household: what came with all its posts, what did not come with its failure. */
final class Oppslagsskriver {
    private final Jsonskriver ut;
    private final Feilskriver feil;

    Oppslagsskriver(Jsonskriver ut, Feilsetninger setninger) {
        this.ut = ut;
        this.feil = new Feilskriver(ut, setninger);
    }

    void skriv(Oppslag oppslag) throws IOException {
        ut.objekt(() -> {
            ut.felt("format", Oppslagsformat.FORMAT);
            ut.felt("hentet", oppslag.hentet());
            ut.felt("fra", oppslag.periode().fra());
            ut.felt("til", oppslag.periode().til());
            ut.liste("personer", oppslag.personer(), this::person);
        });
    }

    private void person(Personoppslag person) throws IOException {
        ut.objekt(() -> {
            ut.felt("fnr", person.fnr().fulltNummer());
            ut.felt("skjermet", person.skjermet());
            ut.objekt("inntekt", () -> {
                ut.felt("status", person.inntekt().status());
                switch (person.inntekt()) {
                    case Kildesvar.Hentet<Inntektsopplysninger>(var innhold, var id) -> {
                        inntekt(innhold);
                        ut.feltHvisSatt("korrelasjonsid", id);
                    }
                    case Kildesvar.IkkeHentet<Inntektsopplysninger>(var _, var hva) -> feil.skriv(hva);
                }
            });
            ut.objekt("skatteoppgjoer", () -> {
                ut.felt("status", person.skatteoppgjoer().status());
                switch (person.skatteoppgjoer()) {
                    case Kildesvar.Hentet<Skattegrunnlag>(var innhold, var id) -> {
                        skatteoppgjoer(innhold);
                        ut.feltHvisSatt("korrelasjonsid", id);
                    }
                    case Kildesvar.IkkeHentet<Skattegrunnlag>(var _, var hva) -> feil.skriv(hva);
                }
            });
        });
    }

    private void inntekt(Inntektsopplysninger inntekt) throws IOException {
        ut.felt("komplettTilOgMed", inntekt.komplettTilOgMed());
        ut.feltHvisSant("skjermet", inntekt.skjermet());
        ut.liste("poster", inntekt.poster(), this::post);
        ut.liste("forskuddstrekk", inntekt.forskuddstrekk(), this::trekk);
        ut.liste("fradrag", inntekt.fradrag(), this::trekk);
        ut.objekt("summer", () -> {
            for (Map.Entry<YearMonth, Kroner> e : inntekt.summer().entrySet()) {
                ut.frittFelt(e.getKey().toString(), e.getValue().toString());
            }
        });
    }

    private void post(Inntektspost post) throws IOException {
        ut.objekt(() -> {
            ut.felt("maaned", post.maaned());
            ut.felt("opplysningspliktig", post.opplysningspliktig());
            ut.felt("virksomhet", post.virksomhet());
            ut.felt("gruppe", post.gruppe());
            ut.felt("kode", post.kode());
            ut.felt("fordel", post.fordel());
            ut.felt("beloep", post.beloep());
            ut.felt("etterbetalingFra", post.etterbetalingFra());
            ut.felt("etterbetalingTil", post.etterbetalingTil());
            ut.feltHvisSant("fordelUkjent", post.fordel() == null);
            if (!post.tillegg().isEmpty()) {
                ut.objekt("tillegg", () -> {
                    for (Map.Entry<String, String> e : new TreeMap<>(post.tillegg()).entrySet()) {
                        ut.frittFelt(e.getKey(), e.getValue());
                    }
                });
            }
        });
    }

    private void trekk(Trekk trekk) throws IOException {
        ut.objekt(() -> {
            ut.felt("maaned", trekk.maaned());
            ut.feltHvisSatt("opplysningspliktig", trekk.opplysningspliktig());
            ut.feltHvisSatt("beskrivelse", trekk.beskrivelse());
            ut.felt("beloep", trekk.beloep());
        });
    }

    private void skatteoppgjoer(Skattegrunnlag oppgjoer) throws IOException {
        ut.felt("inntektsaar", oppgjoer.inntektsaar());
        ut.felt("stadie", oppgjoer.stadie());
        ut.felt("skatteoppgjoersdato", oppgjoer.skatteoppgjoersdato());
        ut.felt("ajourholdstidspunkt", oppgjoer.ajourholdstidspunkt());
        ut.feltHvisSant("skjermet", oppgjoer.skjermet());
        ut.liste("poster", oppgjoer.poster(), this::skattepost);
        ut.felt("nettoformue", oppgjoer.nettoformue());
        ut.felt("primaerboligFormuesverdi", oppgjoer.primaerboligFormuesverdi());
    }

    private void skattepost(Skattepost post) throws IOException {
        ut.objekt(() -> {
            ut.felt("tekniskNavn", post.tekniskNavn());
            ut.felt("beloep", post.beloep());
            ut.felt("kategori", post.kategori());
            ut.felt("grunnlag", post.grunnlag());
        });
    }
}
