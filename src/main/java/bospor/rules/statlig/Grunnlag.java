package bospor.rules.statlig;

import bospor.domain.Beregningsinndata;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.rates.Kommuneoppslag;
import java.util.ArrayList;
import java.util.List;

/**
 * What the provisions calculate from: the input, the household that counts, the rates of the termin, and where the input
 * comes from.
 *
 * @param medlemmer everybody in the household, the applicant wherever the input has them; in an approved bofellesskap the
 *     applicant alone (forskrift § 3: each resident is calculated as a household of one)
 */
record Grunnlag(
        Beregningsinndata inndata,
        List<Medlem> medlemmer,
        Satser satser,
        Satsbruk bruk,
        Kilder kilder,
        Kommuneoppslag.Gjelder kommune) {

    static Grunnlag av(Beregningsinndata inndata, Satser satser, Kommuneoppslag.Gjelder kommune) {
        List<Person> personer = inndata.husstand().personer();
        List<Medlem> medlemmer = new ArrayList<>(personer.size());
        boolean alene = inndata.bolig().bofellesskap();
        for (int i = 0; i < personer.size(); i++) {
            if (!alene || personer.get(i).soeker()) {
                medlemmer.add(new Medlem(i, personer.get(i)));
            }
        }
        return new Grunnlag(inndata, medlemmer, satser, new Satsbruk(), new Kilder(inndata.kilder()), kommune);
    }

    /** Whether any member has the status. */
    boolean noenEr(Personstatus status) {
        for (Medlem m : medlemmer) {
            if (m.person().er(status)) {
                return true;
            }
        }
        return false;
    }
}
