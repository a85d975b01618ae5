package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.casework.Innsiktsgrunnlag;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Personoppslag;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.insight.Innsikt;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the picture's model from a looked-up household. Pure, and safe to run off the screen's thread. */
final class Tidslinjebygger {
    private final Function<String, @Nullable String> utbetalernavn;

    /** The function gives a payer's name, or null when only the number is known. */
    Tidslinjebygger(Function<String, @Nullable String> utbetalernavn) {
        this.utbetalernavn = utbetalernavn;
    }

    /**
     * The household as it was looked up.
     *
     * @param dag the business date, for persons about whom nothing was reported
     * @param forrigeFarger colours to keep from before
     * @param aapne places of the adults whose details are shown beside the applicant's
     */
    Tidslinje bygg(AapenSak sak, LocalDate dag, Map<String, Integer> forrigeFarger, Set<Integer> aapne) {
        List<YearMonth> maaneder = sak.oppslag().periode().maaneder();
        Map<String, Integer> farger = new HashMap<>(forrigeFarger);
        List<Personlinje> personer = new ArrayList<>();
        List<Inntektspost> loese = new ArrayList<>();
        YearMonth komplett = Inntektsopplysninger.komplettTilOgMed(dag);
        for (int nr = 0; nr < sak.oppslag().personer().size(); nr++) {
            Personoppslag person = sak.oppslag().personer().get(nr);
            Inntektsopplysninger svar =
                    person.skjermet() ? null : person.inntekt().innholdEllerNull();
            boolean aapen = nr == 0 || aapne.contains(nr);
            List<Inntektspost> innenfor = new ArrayList<>();
            if (svar != null) {
                komplett = svar.komplettTilOgMed().isBefore(komplett) ? svar.komplettTilOgMed() : komplett;
                for (Inntektspost post : svar.poster()) {
                    if (post.maaned() != null && sak.oppslag().periode().inneholder(post.maaned())) {
                        innenfor.add(post);
                    } else if (aapen) {
                        loese.add(post);
                    }
                }
            }
            String navn = sak.navn(nr);
            YearMonth egenKomplett =
                    svar == null ? Inntektsopplysninger.komplettTilOgMed(dag) : svar.komplettTilOgMed();
            personer.add(new Personlinje(
                    nr,
                    navn,
                    person.inntekt().status(),
                    person.skjermet(),
                    aapen,
                    tilstander(person, maaneder, innenfor, egenKomplett),
                    serier(new Seriebygger(nr, navn, new Utbetalernavn(utbetalernavn), farger), aapen, innenfor),
                    aapen
                            ? Oppgjoerskort.av(navn, person)
                            : Oppgjoerskort.av(navn, person).lukket()));
        }
        Innsikt alt = Innsikt.av(Innsiktsgrunnlag.av(sak.oppslag()));
        Innsikt innsikt = new Innsikt(
                alt.funn().stream()
                        .filter(f ->
                                f.person() == null || personer.get(f.person()).aapen())
                        .toList(),
                alt.blindsoner());
        Funntekst tekster =
                new Funntekst(personer.stream().map(Personlinje::navn).toList(), new Utbetalernavn(utbetalernavn));
        return new Tidslinje(
                sak.saksnummer(),
                sak.oppslag().hentet(),
                maaneder,
                List.copyOf(personer),
                sak.oppslag().kanSummeres(),
                komplett,
                List.copyOf(loese),
                innsikt,
                Funnlinje.av(innsikt, lukkede(personer, alt), tekster),
                Map.copyOf(farger));
    }

    private static List<Inntektsserie> serier(Seriebygger bygger, boolean aapen, List<Inntektspost> poster) {
        return aapen ? bygger.bygg(poster) : bygger.lukket(poster);
    }

    /** The findings of those whose details are closed: how many, and no more. */
    private static List<Funnlinje> lukkede(List<Personlinje> personer, Innsikt alt) {
        List<Funnlinje> linjer = new ArrayList<>();
        for (Personlinje p : personer) {
            long antall = alt.funn().stream()
                    .filter(f -> Objects.equals(f.person(), p.nummer()))
                    .count();
            if (!p.aapen() && antall > 0) {
                linjer.add(Funnlinje.lukket(p, antall));
            }
        }
        return linjer;
    }

    private static Map<YearMonth, Maanedstilstand> tilstander(
            Personoppslag person, List<YearMonth> maaneder, List<Inntektspost> poster, YearMonth komplett) {
        Map<YearMonth, Maanedstilstand> tilstander = new TreeMap<>(Comparator.naturalOrder());
        for (YearMonth maaned : maaneder) {
            tilstander.put(maaned, tilstand(person, maaned, poster, komplett));
        }
        return tilstander;
    }

    private static Maanedstilstand tilstand(
            Personoppslag person, YearMonth maaned, List<Inntektspost> poster, YearMonth komplett) {
        Oppslagsstatus status = person.inntekt().status();
        if (person.skjermet()) {
            return Maanedstilstand.SKJERMET;
        }
        if (status == Oppslagsstatus.IKKE_HENTET) {
            return Maanedstilstand.IKKE_HENTET;
        }
        if (status != Oppslagsstatus.HENTET && status != Oppslagsstatus.INGEN_RAPPORTERT) {
            return Maanedstilstand.FEIL;
        }
        if (maaned.isAfter(komplett)) {
            return Maanedstilstand.IKKE_KOMPLETT;
        }
        return poster.stream().anyMatch(p -> maaned.equals(p.maaned()))
                ? Maanedstilstand.BELOEP
                : Maanedstilstand.INGEN_RAPPORTERT;
    }
}
