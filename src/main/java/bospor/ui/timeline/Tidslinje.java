package bospor.ui.timeline;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.insight.Funn;
import bospor.insight.Innsikt;
import bospor.text.Datotekst;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The household through the months that were asked for: everything the picture, the table and the figures show.
 *
 * @param maaneder oldest first
 * @param kanSummeres whether the household's total may be shown: everyone's income came and nobody is shielded
 * @param komplettTilOgMed the last month that is complete for everyone whose income is known
 * @param loese posts that name no month of the period: shown in words, in no sum
 * @param innsikt what is worth looking at, and what the registers cannot show
 * @param funnlinjer the same as it is listed
 * @param farger which colour each payer has, to be kept when the household is fetched again
 */
record Tidslinje(
        String saksnummer,
        Instant hentet,
        List<YearMonth> maaneder,
        List<Personlinje> personer,
        boolean kanSummeres,
        YearMonth komplettTilOgMed,
        List<Inntektspost> loese,
        Innsikt innsikt,
        List<Funnlinje> funnlinjer,
        Map<String, Integer> farger) {
    /** All sources, person by person. */
    List<Inntektsserie> serier() {
        return personer.stream().flatMap(p -> p.serier().stream()).toList();
    }

    /** The source with the id, or null. */
    @Nullable
    Inntektsserie serie(@Nullable String id) {
        return serier().stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
    }

    /** The findings that mark the month in the picture. */
    List<Funn> funnI(YearMonth maaned) {
        return innsikt.funn().stream()
                .filter(f -> f.art().merkerMaaned() && f.maaneder().contains(maaned))
                .toList();
    }

    /** Where the finding points: its first month, and the source of its post there when it is one source; null without months. */
    @Nullable
    Markoer sted(Funn funn) {
        if (funn.maaneder().isEmpty()) {
            return null;
        }
        YearMonth maaned = funn.maaneder().getFirst();
        List<String> kilder = serier().stream()
                .filter(s -> funn.person() != null && s.person() == funn.person())
                .filter(s -> {
                    Seriecelle celle = s.celle(maaned);
                    return celle != null && celle.poster().stream().anyMatch(funn.poster()::contains);
                })
                .map(Inntektsserie::id)
                .toList();
        return new Markoer(maaned, kilder.size() == 1 ? kilder.getFirst() : null);
    }

    /** Kroner of the household in the month, or null when it must not be summed. */
    @Nullable
    Kroner sum(YearMonth maaned, Set<String> skjulte) {
        if (!kanSummeres) {
            return null;
        }
        Kroner sum = Kroner.ZERO;
        for (Personlinje person : personer) {
            Kroner egen = person.sum(maaned, skjulte);
            if (egen == null) {
                return null;
            }
            sum = sum.pluss(egen);
        }
        return sum;
    }

    /** The household's state: what is least known of any of its adults. */
    Maanedstilstand tilstand(YearMonth maaned) {
        return personer.stream()
                .map(p -> p.tilstand(maaned))
                .filter(t -> !t.kjent())
                .findFirst()
                .orElseGet(() -> tilstandForKjente(maaned));
    }

    /** The state of the month for those whose income is known, whatever is missing of the others. */
    Maanedstilstand tilstandForKjente(YearMonth maaned) {
        Maanedstilstand felles = Maanedstilstand.INGEN_RAPPORTERT;
        boolean noen = false;
        for (Personlinje person : personer) {
            Maanedstilstand egen = person.tilstand(maaned);
            if (!egen.kjent()) {
                continue;
            }
            noen = true;
            if (egen == Maanedstilstand.IKKE_KOMPLETT || felles == Maanedstilstand.INGEN_RAPPORTERT) {
                felles = egen;
            }
        }
        return noen ? felles : Maanedstilstand.IKKE_HENTET;
    }

    /** The complete months of the period, oldest first. */
    List<YearMonth> kompletteMaaneder() {
        return maaneder.stream().filter(m -> !m.isAfter(komplettTilOgMed)).toList();
    }

    /** From when to when these months are, and when they were fetched. */
    String periodetekst(List<YearMonth> vist) {
        return Tekst.av(
                "periode",
                Datotekst.maaned(vist.getFirst()),
                Datotekst.maaned(vist.getLast()),
                Datotekst.dato(LocalDate.ofInstant(hentet, ZoneId.of("Europe/Oslo"))));
    }

    /** Where the keyboard stands at first: in the last month that is complete. */
    Markoer foersteSted() {
        List<YearMonth> komplette = kompletteMaaneder();
        return new Markoer(komplette.isEmpty() ? maaneder.getLast() : komplette.getLast(), null);
    }
}
