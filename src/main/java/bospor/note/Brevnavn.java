package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.domain.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the members of the household are called in a letter to the applicant: never by a name, a number or an id. */
final class Brevnavn {
    private final List<Person> personer;
    private final Tekster tekster;

    Brevnavn(Notatdata data, Tekster tekster) {
        this.personer = data.inndata().husstand().personer();
        this.tekster = tekster;
    }

    /** {@code Du}, {@code Voksen, 36 år} or {@code Barn, 9 år}. */
    String av(Person p) {
        return p.soeker()
                ? tekster.hent("brev.du")
                : tekster.hent(p.erVoksen() ? "brev.voksen" : "brev.barn", String.valueOf(p.alder()));
    }

    /** The sentence with these names in place of the ids that the rules know the members by. */
    String i(String setning) {
        List<Person> lengsteFoerst = new ArrayList<>(personer);
        lengsteFoerst.sort((a, b) -> b.id().length() - a.id().length());
        String ut = setning;
        for (Person p : lengsteFoerst) {
            ut = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(p.id()) + "(?![\\p{L}\\p{N}])")
                    .matcher(ut)
                    .replaceAll(Matcher.quoteReplacement(av(p).toLowerCase(java.util.Locale.ROOT)));
        }
        return ut;
    }
}
