package bospor.casework.etterkontroll;

/** An amount that the tax settlement decides afterwards. */
public enum Oppgjoersfelt {
    /** Net capital income. */
    KAPITALINNTEKT("kapitalinntekt", "kapitalinntekt"),
    /** Personal income from own business. */
    NAERINGSINNTEKT("naeringsinntekt", "næringsinntekt"),
    /** Gross foreign income. */
    UTLANDSINNTEKT("utlandsinntekt", "inntekt fra utlandet"),
    /** Wealth less debt. */
    NETTOFORMUE("nettoformue", "netto formue"),
    /** Taxable value of the own dwelling. */
    FORMUESVERDI("formuesverdi", "boligens formuesverdi");

    private final String felt;
    private final String navn;

    Oppgjoersfelt(String felt, String navn) {
        this.felt = felt;
        this.navn = navn;
    }

    /** The name of the field in the file formats. */
    public String felt() {
        return felt;
    }

    /** The name in a Norwegian sentence. */
    public String navn() {
        return navn;
    }
}
