package bospor.rules;

import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import bospor.trace.Endring.Aarsak;
import bospor.trace.Endring.Art;
import bospor.trace.Noekkeltall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds why two calculations of a scheme differ, by turning the earlier input into the later one step by step. */
public final class Endringsforklaring {
    private final Ordning ordning;
    private final Beregningsinndata maal;
    private final List<Aarsak> aarsaker = new ArrayList<>();
    private Beregningsinndata naa;
    private Beregningsresultat resultat;

    private Endringsforklaring(
            Ordning ordning, Beregningsinndata foer, Beregningsresultat resultat, Beregningsinndata etter) {
        this.ordning = ordning;
        this.naa = foer.utenKilder();
        this.resultat = resultat;
        this.maal = etter;
    }

    /** The causes of the difference, or empty when one of the two cannot be calculated or assessed. */
    public static Optional<Endring> forklar(Ordning ordning, Beregningsinndata foer, Beregningsinndata etter) {
        Beregningsresultat a = beregn(ordning, foer);
        Beregningsresultat b = beregn(ordning, etter);
        if (a == null || b == null) {
            return Optional.empty();
        }
        Endringsforklaring f = new Endringsforklaring(ordning, foer, a, etter);
        f.husstand();
        f.inntekter();
        f.boligOgKommune();
        f.satserOgRegler();
        return Optional.of(new Endring(a, b, f.aarsaker));
    }

    private static @Nullable Beregningsresultat beregn(Ordning ordning, Beregningsinndata inndata) {
        return ordning.beregn(inndata) instanceof Beregningsresultat r && r.beloepPerMaaned() != null ? r : null;
    }

    /** Puts one difference in; what cannot be calculated half-way is left to a later step. */
    private void bytt(Beregningsinndata ny, Art art, String tekst, @Nullable String sti) {
        if (ny.equals(naa)) {
            return;
        }
        Beregningsresultat r = beregn(ordning, ny);
        if (r == null) {
            return;
        }
        Kroner bostoette = beloep(r).minus(beloep(resultat));
        Kroner inntekt = inntekt(r).minus(inntekt(resultat));
        if (!bostoette.erNull() || !inntekt.erNull()) {
            aarsaker.add(new Aarsak(art, tekst, sti, bostoette, inntekt));
        }
        naa = ny;
        resultat = r;
    }

    private static Kroner beloep(Beregningsresultat r) {
        Kroner beloep = r.beloepPerMaaned();
        return beloep == null ? Kroner.ZERO : beloep;
    }

    private static Kroner inntekt(Beregningsresultat r) {
        BigDecimal tall = r.noekkeltall("inntektsgrunnlagPerMaaned")
                .map(Noekkeltall::verdi)
                .orElse(BigDecimal.ZERO);
        return Kroner.av(tall);
    }

    private void husstand() {
        List<Person> nye = maal.husstand().personer();
        for (Person p : naa.husstand().personer()) {
            if (finn(nye, p.id()) == null && !p.soeker()) {
                // The wealth goes first, so that what it did is not hidden in the person's leaving.
                Person utenFormue = p.medAarsbeloep(p.aarsbeloep().medNettoformue(Kroner.ZERO));
                byttPerson(utenFormue, Art.DATA, "Formuen til " + p.id(), null);
                bytt(medPersoner(uten(p.id())), Art.HUSSTAND, p.id() + " er ikke lenger i husstanden", null);
            }
        }
        for (int i = 0; i < nye.size(); i++) {
            Person ny = nye.get(i);
            Person gammel = finn(naa.husstand().personer(), ny.id());
            if (gammel == null && !ny.soeker()) {
                List<Person> flere = new ArrayList<>(naa.husstand().personer());
                flere.add(ny);
                bytt(medPersoner(flere), Art.HUSSTAND, ny.id() + " er ny i husstanden", "husstand[" + i + "]");
            } else if (gammel != null && gammel.soeker() == ny.soeker()) {
                byttPerson(
                        Innbytte.medAlderOgStatus(gammel, ny),
                        Art.HUSSTAND,
                        "Alder eller status for " + ny.id(),
                        "husstand[" + i + "]");
            }
        }
    }

    private void inntekter() {
        List<Person> nye = maal.husstand().personer();
        for (int i = 0; i < nye.size(); i++) {
            Person ny = nye.get(i);
            String sti = "husstand[" + i + "]";
            for (Innbytte.Postbytte b :
                    Innbytte.poster(finn(naa.husstand().personer(), ny.id()), ny, post -> erFoertPost(sti, post))) {
                byttPerson(b.person(), b.art(), b.tekst(), sti + ".inntekter");
            }
            for (Innbytte.Aarsbytte b : Innbytte.AARSBELOEP) {
                Person p = finn(naa.husstand().personer(), ny.id());
                if (p != null) {
                    Aarsbeloep aar = b.bytte().apply(p.aarsbeloep(), ny.aarsbeloep());
                    String felt = sti + ".aarsbeloep." + b.felt();
                    byttPerson(
                            p.medAarsbeloep(aar),
                            erFoert(felt) ? Art.SKJOENN : Art.DATA,
                            b.navn() + " for " + ny.id(),
                            felt);
                }
            }
        }
    }

    private boolean erFoertPost(String person, int post) {
        String sti = person + ".inntekter[" + post + "]";
        return erFoert(sti) || erFoert(sti + ".beloep");
    }

    /** Whether somebody typed the amount of the later input instead of taking it from a register. */
    private boolean erFoert(String sti) {
        Innfoering innfoering = maal.kilder().get(sti);
        return innfoering != null && !Innfoering.SKATTEOPPGJOER.equals(innfoering.foert());
    }

    private void boligOgKommune() {
        Bolig gammel = naa.bolig();
        Bolig ny = maal.bolig();
        if (gammel.eieform() == ny.eieform() && !gammel.husleiePerMaaned().equals(ny.husleiePerMaaned())) {
            bytt(
                    naa.medBolig(gammel.medHusleie(ny.husleiePerMaaned())),
                    Art.DATA,
                    "Husleien",
                    "bolig.husleiePerMaaned");
        }
        bytt(naa.medBolig(ny), Art.DATA, "Boligen", "bolig");
        bytt(naa.medKommune(maal.kommunenummer()), Art.DATA, "Kommunen", "kommunenummer");
    }

    /** Month by month from the earlier termin to the later: each month in which a rate or rule changed is a cause. */
    private void satserOgRegler() {
        int retning = naa.termin().compareTo(maal.termin()) <= 0 ? 1 : -1;
        while (!naa.termin().equals(maal.termin())) {
            Termin neste = naa.termin().pluss(retning);
            Beregningsresultat foer = resultat;
            Termin endret = retning > 0 ? neste : naa.termin();
            Beregningsinndata ny = naa.medTermin(neste).medKommune(maal.kommunenummer());
            Beregningsresultat r = beregn(ordning, ny);
            if (r == null) {
                ny = naa.medTermin(neste);
                r = beregn(ordning, ny);
            }
            if (r == null) {
                break;
            }
            Satsendring endring = Satsendring.mellom(foer.satser(), r.satser());
            bytt(ny, endring.art(), endring.tekst(endret), null);
        }
        bytt(maal.utenKilder(), Art.REGEL, "Det som ellers er ulikt", null);
    }

    private void byttPerson(Person ny, Art art, String tekst, @Nullable String sti) {
        bytt(naa.medHusstand(naa.husstand().medPerson(ny)), art, tekst, sti);
    }

    private List<Person> uten(String id) {
        return naa.husstand().personer().stream()
                .filter(p -> !p.id().equals(id))
                .toList();
    }

    private static @Nullable Person finn(List<Person> personer, String id) {
        return personer.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }

    private Beregningsinndata medPersoner(List<Person> personer) {
        return naa.medHusstand(new Husstand(personer));
    }
}
