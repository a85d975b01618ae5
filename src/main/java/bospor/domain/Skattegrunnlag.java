package bospor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tax settlement of one person and one income year (Summert skattegrunnlag).
 *
 * @param inntektsaar the income year, four digits
 * @param stadie {@code oppgjoer} for our access; shown, never assumed
 * @param skjermet whether something was held back because of address protection
 */
public record Skattegrunnlag(
        String inntektsaar,
        @Nullable String stadie,
        @Nullable LocalDate skatteoppgjoersdato,
        @Nullable Instant ajourholdstidspunkt,
        boolean skjermet,
        List<Skattepost> poster) {

    /** Keeps its own copy of the rows. */
    public Skattegrunnlag {
        poster = List.copyOf(poster);
    }

    /** The amount of the named row of the mainland basis, or null when it is not there. */
    public @Nullable Kroner beloep(String tekniskNavn) {
        return poster.stream()
                .filter(p -> p.tekniskNavn().equals(tekniskNavn) && p.grunnlag().equals("grunnlag"))
                .findFirst()
                .map(Skattepost::beloep)
                .orElse(null);
    }

    /** Net wealth in kroner, negative when debt is larger: the row itself, else gross wealth less debt, else null. */
    public @Nullable Kroner nettoformue() {
        Kroner netto = beloep("nettoformue");
        if (netto != null) {
            return netto;
        }
        Kroner brutto = beloep("bruttoformue");
        Kroner gjeld = beloep("samletGjeld");
        if (brutto == null && gjeld == null) {
            return null;
        }
        return (brutto == null ? Kroner.ZERO : brutto).minus(gjeld == null ? Kroner.ZERO : gjeld);
    }

    /** Taxable value of the own dwelling in kroner, or null when there is none. */
    public @Nullable Kroner primaerboligFormuesverdi() {
        return beloep("formuesverdiForPrimaerbolig");
    }
}
