package bospor.json;

import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Kroner;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the dwelling of a calculation input. */
final class Boligleser {
    private static final Felter FELTER = Felter.av(
            1,
            "eieform",
            "husleiePerMaaned",
            "oppvarmingInkludert",
            "spesialtilpasset",
            "felleskostnaderPerMaaned",
            "renterOgAvdragPerMaaned",
            "eiendomsskattPerAar",
            "festeavgiftPerAar",
            "kommunaleAvgifterPerAar",
            "formuesverdi",
            "bofellesskap");
    private static final Map<String, Eieform> EIEFORM = Navn.av(Eieform.class);

    private final Jsonleser leser;
    private final Verdileser verdi;

    private Eieform eieform = Eieform.LEID;
    private Kroner husleie = Kroner.ZERO;
    private boolean oppvarmingInkludert;
    private boolean spesialtilpasset;
    private Kroner felleskostnader = Kroner.ZERO;
    private Kroner renterOgAvdrag = Kroner.ZERO;
    private Kroner eiendomsskatt = Kroner.ZERO;
    private Kroner festeavgift = Kroner.ZERO;
    private Kroner kommunaleAvgifter = Kroner.ZERO;
    private @Nullable Kroner formuesverdi;
    private boolean bofellesskap;

    Boligleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    Bolig les() throws IOException, Lesefeil {
        leser.objekt(FELTER, this::felt);
        return new Bolig(
                eieform,
                husleie,
                oppvarmingInkludert,
                spesialtilpasset,
                felleskostnader,
                renterOgAvdrag,
                eiendomsskatt,
                festeavgift,
                kommunaleAvgifter,
                formuesverdi,
                bofellesskap);
    }

    private void felt(String felt) throws IOException, Lesefeil {
        switch (felt) {
            case "eieform" -> eieform = verdi.valg(EIEFORM);
            case "husleiePerMaaned" -> husleie = verdi.kronerIkkeNegativ();
            case "oppvarmingInkludert" -> oppvarmingInkludert = verdi.jaNei();
            case "spesialtilpasset" -> spesialtilpasset = verdi.jaNei();
            case "felleskostnaderPerMaaned" -> felleskostnader = verdi.kronerIkkeNegativ();
            case "renterOgAvdragPerMaaned" -> renterOgAvdrag = verdi.kronerIkkeNegativ();
            case "eiendomsskattPerAar" -> eiendomsskatt = verdi.kronerIkkeNegativ();
            case "festeavgiftPerAar" -> festeavgift = verdi.kronerIkkeNegativ();
            case "kommunaleAvgifterPerAar" -> kommunaleAvgifter = verdi.kronerIkkeNegativ();
            case "formuesverdi" -> formuesverdi = leser.erNull() ? null : verdi.kronerIkkeNegativ();
            case "bofellesskap" -> bofellesskap = verdi.jaNei();
            default -> throw new IllegalStateException(felt);
        }
    }
}
