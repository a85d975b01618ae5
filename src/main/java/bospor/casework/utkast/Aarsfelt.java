package bospor.casework.utkast;

/** An amount that must be stated for each adult because the monthly reports do not show it (forskrift om bustøtte §§ 5–6). */
public enum Aarsfelt {
    /** Net capital income, kroner per year. */
    KAPITALINNTEKT("kapitalinntekt"),
    /** Personal income from own business, kroner per year. */
    NAERINGSINNTEKT("naeringsinntekt"),
    /** Gross foreign income, kroner per year. */
    UTLANDSINNTEKT("utlandsinntekt"),
    /** Tax-free rent received, kroner per month. */
    SKATTEFRI_LEIEINNTEKT("skattefriLeieinntektPerMaaned"),
    /** Wealth less debt, kroner; may be negative. */
    NETTOFORMUE("nettoformue");

    private final String felt;

    Aarsfelt(String felt) {
        this.felt = felt;
    }

    /** The path in the calculation input for the member with this place: {@code husstand[0].aarsbeloep.kapitalinntekt}. */
    public String sti(int medlem) {
        return "husstand[" + medlem + "].aarsbeloep." + felt;
    }
}
