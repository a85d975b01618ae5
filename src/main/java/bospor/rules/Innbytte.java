package bospor.rules;

import bospor.domain.Aarsbeloep;
import bospor.domain.Inntekt;
import bospor.domain.Person;
import bospor.trace.Endring.Art;
import bospor.trace.Sportekst;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The steps from the one person's income to the other's: copies in which one thing is taken from the later input. */
final class Innbytte {

    /** A field of the yearly amounts, taken from the second of two. */
    record Aarsbytte(String felt, String navn, BinaryOperator<Aarsbeloep> bytte) {}

    /** The person with some posts taken from the later input. */
    record Postbytte(Person person, Art art, String tekst) {}

    /** Which posts belong together: same person, kind and payer. */
    private record Postslag(
            String type, @Nullable String kode, @Nullable String utbetaler) {
        static Postslag av(Inntekt i) {
            return new Postslag(
                    i.type(), i.kode(), i.opplysningspliktig() == null ? i.utbetaler() : i.opplysningspliktig());
        }
    }

    static final List<Aarsbytte> AARSBELOEP = List.of(
            new Aarsbytte("kapitalinntekt", "Kapitalinntekt", (a, b) -> a.medKapitalinntekt(b.kapitalinntekt())),
            new Aarsbytte("naeringsinntekt", "Næringsinntekt", (a, b) -> a.medNaeringsinntekt(b.naeringsinntekt())),
            new Aarsbytte("utlandsinntekt", "Inntekt fra utlandet", (a, b) -> a.medUtlandsinntekt(b.utlandsinntekt())),
            new Aarsbytte(
                    "skattefriLeieinntektPerMaaned",
                    "Skattefri leieinntekt",
                    (a, b) -> a.medSkattefriLeieinntekt(b.skattefriLeieinntektPerMaaned())),
            new Aarsbytte("nettoformue", "Netto formue", (a, b) -> a.medNettoformue(b.nettoformue())));

    private Innbytte() {}

    /** Age, status and the deduction that belongs to a status, from the other. */
    static Person medAlderOgStatus(Person p, Person fra) {
        return new Person(
                p.id(),
                p.soeker(),
                fra.alder(),
                fra.status(),
                p.inntekter(),
                p.aarsbeloep(),
                fra.overgangsfradragPerMaaned());
    }

    /** The steps from the posts of the one to those of the other, one kind of post at a time: amounts, then judgement. */
    static List<Postbytte> poster(@Nullable Person fra, Person til, IntPredicate erFoert) {
        List<Postbytte> steg = new ArrayList<>();
        if (fra == null) {
            return steg;
        }
        Set<Postslag> slag = new LinkedHashSet<>();
        fra.inntekter().forEach(i -> slag.add(Postslag.av(i)));
        til.inntekter().forEach(i -> slag.add(Postslag.av(i)));
        Person naa = fra;
        for (Postslag s : slag) {
            List<Inntekt> gamle = av(fra, s);
            List<Inntekt> nye = av(til, s);
            if (gamle.equals(nye)) {
                continue;
            }
            List<Inntekt> nyeBeloep = new ArrayList<>();
            for (int i = 0; i < nye.size(); i++) {
                nyeBeloep.add(
                        i < gamle.size()
                                ? nye.get(i)
                                        .medSkjoenn(
                                                gamle.get(i).utbetalinger(),
                                                gamle.get(i).holdesUtenfor())
                                : nye.get(i).medSkjoenn(0, null));
            }
            String navn = Postnavn.midtISetningen(s.type(), s.kode()) + " for " + til.id()
                    + utbetaler(nye.isEmpty() ? gamle.getFirst() : nye.getFirst());
            boolean foert = IntStream.range(0, til.inntekter().size())
                    .anyMatch(i -> Postslag.av(til.inntekter().get(i)).equals(s) && erFoert.test(i));
            naa = medPoster(naa, s, nyeBeloep);
            steg.add(new Postbytte(naa, foert ? Art.SKJOENN : Art.DATA, "Inntekten " + navn));
            naa = medPoster(naa, s, nye);
            steg.add(new Postbytte(naa, Art.SKJOENN, "Vurderingen av " + navn));
        }
        return steg;
    }

    /** Who reported it: the name, or an organisation number; a person who pays wages is never named by number. */
    private static String utbetaler(Inntekt i) {
        String hvem = i.utbetaler() == null ? i.opplysningspliktig() : i.utbetaler();
        return hvem == null ? "" : ", " + Sportekst.betaler(hvem);
    }

    private static List<Inntekt> av(Person p, Postslag slag) {
        return p.inntekter().stream().filter(i -> Postslag.av(i).equals(slag)).toList();
    }

    private static Person medPoster(Person p, Postslag slag, List<Inntekt> nye) {
        List<Inntekt> alle = new ArrayList<>(p.inntekter());
        alle.removeIf(i -> Postslag.av(i).equals(slag));
        alle.addAll(nye);
        return p.medInntekter(alle);
    }
}
