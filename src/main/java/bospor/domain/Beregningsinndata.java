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
}
