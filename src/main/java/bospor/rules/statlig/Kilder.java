package bospor.rules.statlig;

import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.rules.Innfoeringskilde;
import bospor.trace.Kilde;
import java.util.Map;

/** Finds where an amount of the input comes from, by its path in the input. */
record Kilder(Map<String, Innfoering> innfoeringer) {
    private static final Kilde INNDATA = new Kilde.Inndata();

    /** Where the field of the whole input comes from ({@code bolig.husleiePerMaaned}). */
    Kilde felt(String sti) {
        return Innfoeringskilde.av(innfoeringer, sti);
    }

    /** Where a field of a member comes from ({@code alder}, {@code aarsbeloep.nettoformue}). */
    Kilde personfelt(int person, String felt) {
        return innfoeringer.isEmpty() ? INNDATA : felt(Stier.person(person) + "." + felt);
    }

    /** Where a post comes from: typed when the input says so, else reported when it has a month. */
    Kilde post(int person, int nummer, Inntekt post) {
        if (!innfoeringer.isEmpty()) {
            String sti = Stier.post(person, nummer);
            Innfoering i = innfoeringer.getOrDefault(sti + ".beloep", innfoeringer.get(sti));
            if (i != null) {
                return Innfoeringskilde.av(i);
            }
        }
        return post.maaned() == null
                ? INNDATA
                : new Kilde.Innrapportert(
                        post.maaned(), post.opplysningspliktig(), post.virksomhet(), post.type(), post.kode());
    }

    /** Whether somebody has said where the field comes from, so that it is shown even when it is zero. */
    boolean harPersonfelt(int person, String felt) {
        return !innfoeringer.isEmpty() && innfoeringer.containsKey(Stier.person(person) + "." + felt);
    }
}
