package bospor.casework.notat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything in an input that somebody judged, and computes what each judgement does to the amount by undoing that one
 * alone.
 */
public final class Skjoennsliste {
    private static final int FLEST_VIRKNINGER = 200;

    private final Beregningsinndata inndata;
    private final Function<Beregningsinndata, Beregningssvar> beregn;
    private final @Nullable Kroner beloep;
    private final List<Skjoenn> funnet = new ArrayList<>();

    private Skjoennsliste(Beregningsinndata inndata, Function<Beregningsinndata, Beregningssvar> beregn) {
        this.inndata = inndata;
        this.beregn = beregn;
        this.beloep = beloep(inndata);
    }

    /** The judgements in the order of the household, with their effects by this calculation. */
    public static List<Skjoenn> av(Beregningsinndata inndata, Function<Beregningsinndata, Beregningssvar> beregn) {
        Skjoennsliste liste = new Skjoennsliste(inndata, beregn);
        for (int i = 0; i < inndata.husstand().personer().size(); i++) {
            liste.poster(i);
            liste.aarsbeloep(i);
        }
        return List.copyOf(liste.funnet);
    }

    private void poster(int i) {
        Person p = inndata.husstand().personer().get(i);
        for (int j = 0; j < p.inntekter().size(); j++) {
            Inntekt post = p.inntekter().get(j);
            String sti = "husstand[" + i + "].inntekter[" + j + "]";
            int nummer = j;
            var utenfor = post.holdesUtenfor();
            if (utenfor != null) {
                leggTilPost(
                        Skjoenn.Slag.HOLDES_UTENFOR,
                        sti,
                        p,
                        post,
                        utenfor.grunn(),
                        utenfor.dokument(),
                        medPost(p, nummer, post.medSkjoenn(post.utbetalinger(), null)));
            }
            if (post.utbetalinger() == 3) {
                leggTilPost(
                        Skjoenn.Slag.TRE_UTBETALINGER,
                        sti,
                        p,
                        post,
                        null,
                        null,
                        medPost(p, nummer, post.medSkjoenn(0, utenfor)));
            }
            Innfoering foert = inndata.kilder()
                    .getOrDefault(sti + ".beloep", inndata.kilder().get(sti));
            if (foert != null && !foert.foert().equals(Innfoering.SKATTEOPPGJOER)) {
                leggTilPost(Skjoenn.Slag.FOERT, sti, p, post, null, foert.dokument(), utenPost(p, nummer));
            }
        }
    }

    private void leggTilPost(
            Skjoenn.Slag slag,
            String sti,
            Person p,
            Inntekt post,
            @Nullable String grunn,
            @Nullable String dokument,
            Person uten) {
        String kode = post.kode();
        funnet.add(new Skjoenn(
                slag,
                sti,
                p.id(),
                kode == null ? post.type() : kode,
                post.maaned(),
                post.beloep(),
                grunn,
                dokument,
                virkning(uten)));
    }

    private void aarsbeloep(int i) {
        Person p = inndata.husstand().personer().get(i);
        Aarsbeloep a = p.aarsbeloep();
        String sti = "husstand[" + i + "].aarsbeloep.";
        foert(sti, "kapitalinntekt", p, a.kapitalinntekt(), a.medKapitalinntekt(Kroner.ZERO));
        foert(sti, "naeringsinntekt", p, a.naeringsinntekt(), a.medNaeringsinntekt(Kroner.ZERO));
        foert(sti, "utlandsinntekt", p, a.utlandsinntekt(), a.medUtlandsinntekt(Kroner.ZERO));
        foert(
                sti,
                "skattefriLeieinntektPerMaaned",
                p,
                a.skattefriLeieinntektPerMaaned(),
                a.medSkattefriLeieinntekt(Kroner.ZERO));
        foert(sti, "nettoformue", p, a.nettoformue(), a.medNettoformue(Kroner.ZERO));
    }

    private void foert(String sti, String felt, Person p, Kroner beloep, Aarsbeloep uten) {
        Innfoering foert = inndata.kilder().get(sti + felt);
        if (foert != null && !foert.foert().equals(Innfoering.SKATTEOPPGJOER)) {
            funnet.add(new Skjoenn(
                    Skjoenn.Slag.FOERT,
                    sti + felt,
                    p.id(),
                    felt,
                    null,
                    beloep,
                    null,
                    foert.dokument(),
                    virkning(p.medAarsbeloep(uten))));
        }
    }

    /** What the amount is more than it would be with this person instead; not computed for more than any case has. */
    private @Nullable Kroner virkning(Person uten) {
        if (funnet.size() >= FLEST_VIRKNINGER) {
            return null;
        }
        Kroner da = beloep(inndata.medHusstand(inndata.husstand().medPerson(uten)));
        return beloep == null || da == null ? null : beloep.minus(da);
    }

    private @Nullable Kroner beloep(Beregningsinndata inn) {
        return beregn.apply(inn) instanceof Beregningsresultat r ? r.beloepPerMaaned() : null;
    }

    private static Person medPost(Person p, int nummer, Inntekt ny) {
        List<Inntekt> poster = new ArrayList<>(p.inntekter());
        poster.set(nummer, ny);
        return p.medInntekter(poster);
    }

    private static Person utenPost(Person p, int nummer) {
        List<Inntekt> poster = new ArrayList<>(p.inntekter());
        poster.remove(nummer);
        return p.medInntekter(poster);
    }
}
