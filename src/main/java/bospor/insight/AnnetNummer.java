package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Maanedsperiode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Signs that a person has income under another number. A D-number is replaced when a person settles; a look-up of the new
 * number alone may miss the months before.
 *
 * <p>Asked when nobody was told of the person before some month and there is no settlement either, when the number is a
 * D-number, and when two numbers of the look-up have the same date of birth and one is a D-number.
 */
final class AnnetNummer implements Detektor {
    /** Whole years: younger persons without income or settlement have most often just not had any yet. */
    private static final int FRA_ALDER = 20;

    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        if (person.fnr().erDnummer()) {
            return List.of(lag(person, List.of(), Spoersmaal.FAATT_FOEDSELSNUMMER, new Detalj.Ingen()));
        }
        List<YearMonth> foerst = tommeFoerst(person, periode);
        Integer alder = person.fnr().alder(periode.til().atEndOfMonth());
        boolean voksen = alder == null || alder >= FRA_ALDER;
        return person.inntektKjent()
                        && voksen
                        && !foerst.isEmpty()
                        && person.oppgjoerstilstand() == Persongrunnlag.Oppgjoerstilstand.FINNES_IKKE
                ? List.of(lag(person, foerst, Spoersmaal.HATT_D_NUMMER, new Detalj.Ingen()))
                : List.of();
    }

    /** Persons of the look-up who may be one. */
    static List<Funn> sammePerson(List<Persongrunnlag> personer) {
        List<Funn> funn = new ArrayList<>();
        for (Persongrunnlag ny : personer) {
            for (Persongrunnlag gammel : personer) {
                LocalDate foedt = ny.fnr().foedselsdato();
                if (!ny.fnr().erDnummer()
                        && gammel.fnr().erDnummer()
                        && foedt != null
                        && foedt.equals(gammel.fnr().foedselsdato())) {
                    funn.add(lag(ny, List.of(), Spoersmaal.SAMME_PERSON, new Detalj.Annen(gammel.nummer())));
                }
            }
        }
        return funn;
    }

    private static List<YearMonth> tommeFoerst(Persongrunnlag person, Maanedsperiode periode) {
        List<YearMonth> meldt = person.poster().stream()
                .map(Inntektspost::maaned)
                .filter(Objects::nonNull)
                .toList();
        return person.kompletteMaaneder(periode).stream()
                .takeWhile(m -> !meldt.contains(m))
                .toList();
    }

    private static Funn lag(Persongrunnlag person, List<YearMonth> maaneder, Spoersmaal spoersmaal, Detalj detalj) {
        return Funn.iMaanedene(Funnart.ANNET_NUMMER, person, maaneder, List.of(), null, spoersmaal, detalj);
    }
}
