package bospor.rules.kommunal;

import bospor.domain.Innfoering;
import bospor.rules.Innfoeringskilde;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Inndatafeil;
import bospor.trace.Kilde;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scheme's own fields of an input, once {@link #feil} has found nothing wrong with them. */
final class Ordningsdata {
    private static final Pattern NAVN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");
    private static final Pattern TALL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,100})?");
    private static final Pattern JA_NEI = Pattern.compile("true|false");

    private final Map<String, String> data;
    private final Map<String, Innfoering> kilder;

    Ordningsdata(Map<String, String> data, Map<String, Innfoering> kilder) {
        this.data = data;
        this.kilder = kilder;
    }

    /** The first thing that is wrong with the fields, null when nothing is. */
    static @Nullable Inndatafeil feil(Map<String, String> data, List<Felt> felter) {
        for (String navn : new TreeSet<>(data.keySet())) {
            if (felter.stream().noneMatch(f -> f.navn().equals(navn))) {
                return new Inndatafeil(
                        NAVN.matcher(navn).matches() ? "ordningsdata." + navn : "ordningsdata",
                        felter.stream()
                                .map(Felt::navn)
                                .collect(Collectors.joining(
                                        ", ", "Feltet hører ikke til ordningen. Feltene er: ", ".")));
            }
        }
        for (Felt f : felter) {
            String verdi = data.get(f.navn());
            if (verdi == null && f.paakrevd()) {
                return new Inndatafeil(f.sti(), "Feltet mangler og må fylles ut for denne ordningen.");
            }
            String feil = verdi == null ? null : feil(f, verdi);
            if (feil != null) {
                return new Inndatafeil(f.sti(), feil);
            }
        }
        return null;
    }

    private static @Nullable String feil(Felt felt, String verdi) {
        if (felt.type() == Felt.Type.JA_NEI) {
            return JA_NEI.matcher(verdi).matches() ? null : "Her skal det stå true eller false.";
        }
        if (!TALL.matcher(verdi).matches()) {
            return "Her skal det stå et beløp med punktum og uten mellomrom, som \"96000\" eller \"96000.50\".";
        }
        BigDecimal tall = new BigDecimal(verdi);
        if (felt.type() == Felt.Type.BELOEP && tall.signum() < 0) {
            return "Beløpet kan ikke være negativt. Skriv det uten minus.";
        }
        return Beloep.urimelig(tall);
    }

    /** The amount of the field with its source; 0 that says so when it was left out. */
    Faktum beloep(Felt felt) {
        String verdi = data.get(felt.navn());
        return new Faktum(
                felt.navn(),
                felt.betegnelse(),
                verdi == null ? BigDecimal.ZERO : new BigDecimal(verdi),
                felt.enhet(),
                null,
                verdi == null
                        ? new Kilde.Forutsatt("ikke oppgitt og regnet som 0")
                        : Innfoeringskilde.av(kilder, felt.sti()));
    }

    /** Whether the field says yes. */
    boolean ja(Felt felt) {
        return "true".equals(data.get(felt.navn()));
    }

    /** The answer of a yes-or-no field in words, with its source. */
    Faktum svar(Felt felt, String ja, String nei) {
        return new Faktum(
                felt.navn(),
                felt.betegnelse(),
                null,
                Enhet.INGEN,
                ja(felt) ? ja : nei,
                data.containsKey(felt.navn())
                        ? Innfoeringskilde.av(kilder, felt.sti())
                        : new Kilde.Forutsatt("ikke oppgitt"));
    }
}
