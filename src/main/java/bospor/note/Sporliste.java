package bospor.note;

import bospor.text.Talltekst;
import bospor.trace.Faktum;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The explanation tree as a nested list: name and value of each node, and below them formula, provision and source. */
final class Sporliste {
    /** The number of a payer, which the source says. */
    private static final Pattern NUMMER = Pattern.compile("\\d+");

    private final Html html;
    private final Tekster tekster;
    private final Verditekst verdier;
    private final Kildetekst kilder;

    Sporliste(Html html, Tekster tekster) {
        this.html = html;
        this.tekster = tekster;
        this.verdier = new Verditekst(tekster);
        this.kilder = new Kildetekst(tekster);
    }

    void skriv(Spor rot) {
        html.element("ol", "class=\"spor\"", () -> punkt(rot));
    }

    private void punkt(Spor spor) {
        html.element("li", () -> {
            html.element("div", "class=\"punkt\"", () -> linjer(spor));
            if (!spor.grunnlag().isEmpty()) {
                html.element("ol", () -> spor.grunnlag().forEach(this::punkt));
            }
        });
    }

    /** What is said of one line, kept together on the page. */
    private void linjer(Spor spor) {
        html.element("div", "class=\"linje\"", () -> {
            html.element("span", "class=\"navn\"", navn(spor));
            String verdi = verdi(spor);
            if (!verdi.isEmpty()) {
                html.raa(": ");
                html.element("span", "class=\"verdi\"", verdi);
            }
            if (spor instanceof Faktum f && f.kilde() instanceof Kilde.Foert) {
                html.raa(" ");
                html.element("span", "class=\"foert\"", tekster.hent("merke.foert"));
            }
        });
        String om = om(spor);
        if (!om.isEmpty()) {
            html.element("div", "class=\"om\"", om);
        }
    }

    private String navn(Spor spor) {
        return spor instanceof Faktum f && f.id().equals("inntektspost")
                ? tekster.inntektsnavn(spor.navn())
                : tekster.fraReglene(spor.navn());
    }

    private String verdi(Spor spor) {
        List<String> deler = new ArrayList<>();
        BigDecimal verdi = spor.verdi();
        if (verdi != null) {
            deler.add(verdier.verdi(verdi, spor.enhet()));
        }
        if (spor instanceof Faktum f) {
            String tekst = f.tekst();
            if (tekst != null && !NUMMER.matcher(tekst).matches()) {
                deler.add(tekster.fraReglene(tekst));
            }
        }
        return String.join(", ", deler);
    }

    private String om(Spor spor) {
        return switch (spor) {
            case Steg s ->
                List.of(
                                tekster.fraReglene(Verditekst.formel(s.formel().tekst(Talltekst::tall))),
                                s.hjemmel() == null
                                        ? ""
                                        : tekster.fraReglene(Objects.requireNonNull(s.hjemmel())
                                                .tittel()))
                        .stream()
                        .filter(d -> !d.isEmpty())
                        .collect(Collectors.joining(" · "));
            case Sats s -> kilder.av(s);
            case Faktum f -> kilder.av(f.kilde());
        };
    }
}
