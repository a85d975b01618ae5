package bospor.domain;

import java.util.Map;

/**
 * Everything a scheme is given to calculate one termin for one household: the contract
 * {@code bospor.beregning.inndata/1}.
 *
 * @param ordning the id of the scheme: {@code statlig}, {@code kommunal.bodoe}, …
 * @param statligBostoettePerMaaned state support that a municipal scheme deducts, kroner per month
 * @param ordningsdata the municipal scheme's own fields, by name, as the plain decimals or words of the file
 * @param kilder where typed amounts come from, by their path ({@code bolig.husleiePerMaaned})
 */
public record Beregningsinndata(
        String ordning,
        Termin termin,
        Kommunenummer kommunenummer,
        Avrunding avrunding,
        Husstand husstand,
        Bolig bolig,
        Kroner statligBostoettePerMaaned,
        Map<String, String> ordningsdata,
        Map<String, Innfoering> kilder) {
    /** The id of the state scheme. */
    public static final String STATLIG = "statlig";

    /** Keeps its own copies of the maps. */
    public Beregningsinndata {
        ordningsdata = Map.copyOf(ordningsdata);
        kilder = Map.copyOf(kilder);
    }

    /** The same input in this termin. */
    public Beregningsinndata medTermin(Termin ny) {
        return new Beregningsinndata(
                ordning,
                ny,
                kommunenummer,
                avrunding,
                husstand,
                bolig,
                statligBostoettePerMaaned,
                ordningsdata,
                kilder);
    }

    /** The same input in this kommune. */
    public Beregningsinndata medKommune(Kommunenummer ny) {
        return new Beregningsinndata(
                ordning, termin, ny, avrunding, husstand, bolig, statligBostoettePerMaaned, ordningsdata, kilder);
    }

    /** The same input for this household. */
    public Beregningsinndata medHusstand(Husstand ny) {
        return new Beregningsinndata(
                ordning, termin, kommunenummer, avrunding, ny, bolig, statligBostoettePerMaaned, ordningsdata, kilder);
    }

    /** The same input for this dwelling. */
    public Beregningsinndata medBolig(Bolig ny) {
        return new Beregningsinndata(
                ordning,
                termin,
                kommunenummer,
                avrunding,
                husstand,
                ny,
                statligBostoettePerMaaned,
                ordningsdata,
                kilder);
    }

    /** The same input with its amounts coming from here. */
    public Beregningsinndata medKilder(Map<String, Innfoering> nye) {
        return new Beregningsinndata(
                ordning,
                termin,
                kommunenummer,
                avrunding,
                husstand,
                bolig,
                statligBostoettePerMaaned,
                ordningsdata,
                nye);
    }

    /** The same input without where its amounts come from: two that differ in that alone are equal then. */
    public Beregningsinndata utenKilder() {
        return medKilder(Map.of());
    }

    /**
     * The same month, household and dwelling for another scheme.
     *
     * @param perMaaned state support that the scheme deducts, kroner per month
     * @param data the scheme's own fields
     */
    public Beregningsinndata medOrdning(String id, Kroner perMaaned, Map<String, String> data) {
        return new Beregningsinndata(id, termin, kommunenummer, avrunding, husstand, bolig, perMaaned, data, kilder);
    }
}
