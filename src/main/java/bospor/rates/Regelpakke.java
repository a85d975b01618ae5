package bospor.rates;

import bospor.domain.Kommunenummer;
import bospor.trace.Hjemmel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kommune as data: the format {@code bospor.regelpakke/1}. What the data mean is known to
 * {@code rules.kommunal} alone.
 *
 * @param id what a calculation input names ({@code kommunal.bodoe})
 * @param versjon the pack's own; the first number changes with the meaning of a rule
 * @param paragrafer the provisions or pages the pack rests on, retold in plain words
 * @param bostoette the scheme of housing support, null when the pack has none
 * @param boliggrense the income limit for being allotted a dwelling, null when the pack has none
 * @param json the text it was read from, exactly as it stood: a note carries it
 */
public record Regelpakke(
        String id,
        String navn,
        String versjon,
        Kommunenummer kommunenummer,
        List<Paragraf> paragrafer,
        @Nullable Bostoettedel bostoette,
        @Nullable Boliggrensedel boliggrense,
        String json) {
    /** Keeps its own copy of the list. */
    public Regelpakke {
        paragrafer = List.copyOf(paragrafer);
    }

    /** This pack with more said about which file it is, after the version. */
    public Regelpakke medMerke(String merke) {
        return new Regelpakke(id, navn, versjon + "+" + merke, kommunenummer, paragrafer, bostoette, boliggrense, json);
    }

    /** A provision or a page, and what it says in our words. */
    public record Paragraf(String id, Hjemmel hjemmel, String tekst) {}

    /** Something the sources leave open and the pack has settled; shown wherever a result of the pack is shown. */
    public record Forutsetning(String id, String tekst) {}
}
