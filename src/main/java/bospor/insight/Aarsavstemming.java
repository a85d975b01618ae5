package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.insight.Detalj.Avstemming;
import bospor.insight.Detalj.Forklaring;
import bospor.insight.Detalj.Forklart;
import bospor.insight.Detalj.Utfall;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays the year of a settlement beside the reported months of the same year, for each kind of income. Only a whole year of
 * complete months is compared: eleven months and a year never become a difference.
 *
 * <p>Explained is what one known reason or several together account for, to the krone. What is unexplained is the
 * difference after benefits in kind and benefits taxed as wages have been counted.
 */
final class Aarsavstemming implements Detektor {
    /** The settlement has whole kroner, the months may have øre: less than one krone is no difference. */
    private static final Kroner EN_KRONE = Kroner.av(1);

    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        Skattegrunnlag oppgjoer = person.oppgjoer();
        Maanedsperiode aar = oppgjoer == null ? null : aar(oppgjoer.inntektsaar());
        if (oppgjoer == null || aar == null || !kanSammenlignes(person, periode, aar)) {
            return List.of();
        }
        List<Inntektspost> poster = person.poster().stream()
                .filter(p -> p.beloep() != null && p.maaned() != null && aar.inneholder(p.maaned()))
                .toList();
        List<Funn> funn = new ArrayList<>();
        for (Avstemmingsgruppe gruppe : Avstemmingsgruppe.values()) {
            avstem(person, oppgjoer, aar, gruppe, poster, funn);
        }
        return funn;
    }

    /** Whether every month of the settlement's year was asked for and is complete. */
    static boolean kanSammenlignes(Persongrunnlag person, Maanedsperiode periode) {
        Skattegrunnlag oppgjoer = person.oppgjoer();
        Maanedsperiode aar = oppgjoer == null ? null : aar(oppgjoer.inntektsaar());
        return aar != null && kanSammenlignes(person, periode, aar);
    }

    private static boolean kanSammenlignes(Persongrunnlag person, Maanedsperiode periode, Maanedsperiode aar) {
        return person.inntektKjent()
                && periode.inneholder(aar.fra())
                && periode.inneholder(aar.til())
                && !aar.til().isAfter(person.komplettTilOgMed());
    }

    private static @Nullable Maanedsperiode aar(String inntektsaar) {
        try {
            return new Maanedsperiode(YearMonth.parse(inntektsaar + "-01"), YearMonth.parse(inntektsaar + "-12"));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static void avstem(
            Persongrunnlag person,
            Skattegrunnlag oppgjoer,
            Maanedsperiode aar,
            Avstemmingsgruppe gruppe,
            List<Inntektspost> poster,
            List<Funn> funn) {
        List<Inntektspost> egne =
                poster.stream().filter(p -> p.tellerISum() && gruppe.har(p)).toList();
        List<Inntektspost> natural = poster.stream()
                .filter(p -> "naturalytelse".equals(p.fordel()) && gruppe.har(p))
                .toList();
        List<Inntektspost> somLoenn = gruppe == Avstemmingsgruppe.LOENN
                ? poster.stream().filter(Avstemmingsgruppe::ytelseSomLoenn).toList()
                : List.of();
        List<Skattepost> rader = oppgjoer.poster().stream().filter(gruppe::har).toList();
        if (egne.isEmpty() && natural.isEmpty() && somLoenn.isEmpty() && rader.isEmpty()) {
            return;
        }
        Kroner rapportert = Persongrunnlag.sum(egne);
        Kroner iOppgjoer = rader.stream().map(Oppgjoersposter::medFortegn).reduce(Kroner.ZERO, Kroner::pluss);
        List<Forklart> mulige = new ArrayList<>();
        legg(mulige, Forklaring.NATURALYTELSER, Persongrunnlag.sum(natural));
        legg(mulige, Forklaring.YTELSER_SOM_LOENN, Persongrunnlag.sum(somLoenn));
        List<Forklart> inngaar = List.copyOf(mulige);
        legg(
                mulige,
                Forklaring.GJELDER_ANNET_AAR,
                Persongrunnlag.sum(egne.stream()
                                .filter(p -> gjelderAnnetAar(p, aar))
                                .toList())
                        .negert());
        Kroner forskjell = iOppgjoer.minus(rapportert);
        List<Forklart> forklart = forklar(forskjell, mulige);
        Utfall utfall = forklart == null ? Utfall.UFORKLART : forklart.isEmpty() ? Utfall.LIK : Utfall.FORKLART;
        List<Inntektspost> alle = new ArrayList<>(egne);
        alle.addAll(natural);
        alle.addAll(somLoenn);
        funn.add(new Funn(
                Funnart.AARSAVSTEMMING,
                person.nummer(),
                List.copyOf(Persongrunnlag.perMaaned(alle).keySet()),
                alle,
                rader,
                forklart == null ? forskjell.minus(sum(inngaar)) : forskjell,
                forklart == null ? Spoersmaal.HVORFOR_AVVIK : null,
                new Detalj.Avstemt(new Avstemming(
                        gruppe,
                        oppgjoer.inntektsaar(),
                        rapportert,
                        iOppgjoer,
                        utfall,
                        forklart == null ? inngaar : forklart))));
    }

    private static void legg(List<Forklart> mulige, Forklaring hva, Kroner beloep) {
        if (!beloep.erNull()) {
            mulige.add(new Forklart(hva, beloep));
        }
    }

    private static boolean gjelderAnnetAar(Inntektspost post, Maanedsperiode aar) {
        return Engangstyper.etteroppgjoer(post)
                || (post.etterbetalingFra() != null
                        && YearMonth.from(post.etterbetalingFra()).isBefore(aar.fra()));
    }

    /** The fewest reasons that together make up the difference, none when there is no difference, null when nothing does. */
    private static @Nullable List<Forklart> forklar(Kroner forskjell, List<Forklart> mulige) {
        List<List<Forklart>> utvalg = new ArrayList<>();
        for (int bits = 0; bits < 1 << mulige.size(); bits++) {
            List<Forklart> valgt = new ArrayList<>();
            for (int i = 0; i < mulige.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    valgt.add(mulige.get(i));
                }
            }
            utvalg.add(valgt);
        }
        return utvalg.stream()
                .sorted(Comparator.comparingInt(List::size))
                .filter(valgt -> underEnKrone(forskjell.minus(sum(valgt))))
                .findFirst()
                .orElse(null);
    }

    private static Kroner sum(List<Forklart> forklart) {
        return forklart.stream().map(Forklart::beloep).reduce(Kroner.ZERO, Kroner::pluss);
    }

    private static boolean underEnKrone(Kroner forskjell) {
        return forskjell.compareTo(EN_KRONE) < 0 && forskjell.compareTo(EN_KRONE.negert()) > 0;
    }
}
