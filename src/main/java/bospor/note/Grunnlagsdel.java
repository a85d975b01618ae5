package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.casework.notat.Skjoenn;
import bospor.text.Datotekst;
import bospor.text.Inntektstypenavn;
import bospor.text.Skjermspraak;
import bospor.trace.Sats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the calculation rests on beside the input: judgement, look-up, rates. */
final class Grunnlagsdel {
    private final Notatdata data;
    private final Html html;
    private final Tekster tekster;
    private final Verditekst verdier;

    Grunnlagsdel(Notatdata data, Html html, Tekster tekster) {
        this.data = data;
        this.html = html;
        this.tekster = tekster;
        this.verdier = new Verditekst(tekster);
    }

    void skriv() {
        skjoenn();
        oppslag();
        satser();
    }

    private void skjoenn() {
        html.overskrift("skjoenn", tekster.hent("skjoenn.tittel"));
        if (data.skjoenn().isEmpty()) {
            html.element("p", "", tekster.hent("skjoenn.ingen"));
            return;
        }
        html.element(
                "p",
                "",
                tekster.hent(
                        "skjoenn.hvem",
                        data.utarbeidet().bruker(),
                        verdier.tidspunkt(data.utarbeidet().tid())));
        List<List<String>> rader = new ArrayList<>();
        for (Skjoenn s : data.skjoenn()) {
            rader.add(List.of(
                    tekster.hent("skjoenn." + s.slag()),
                    tekster.hent("skjoenn.hva", s.person(), hva(s), verdier.kroner(s.beloep())),
                    s.maaned() == null ? "–" : verdier.maaned(Objects.requireNonNull(s.maaned())),
                    Objects.requireNonNullElse(s.grunn(), "–"),
                    Objects.requireNonNullElse(s.dokument(), "–"),
                    s.virkning() == null ? "–" : verdier.medFortegn(Objects.requireNonNull(s.virkning()))));
        }
        html.tabell(
                List.of("hva", "hva", "hva", "hva", "hva", "tall"),
                List.of(
                        tekster.hent("kolonne.skjoenn"),
                        tekster.hent("kolonne.gjelder"),
                        tekster.hent("kolonne.maaned"),
                        tekster.hent("kolonne.grunn"),
                        tekster.hent("kolonne.dokument"),
                        tekster.hent("kolonne.virkning")),
                rader);
    }

    private String hva(Skjoenn s) {
        String felt = tekster.ellers("felt." + s.hva(), "");
        return felt.isEmpty() ? tekster.inntektsnavn(Inntektstypenavn.av("", s.hva(), Skjermspraak.BOKMAAL)) : felt;
    }

    private void oppslag() {
        html.overskrift("oppslag", tekster.hent("oppslag.tittel"));
        Oppslagsgrunnlag o = data.oppslag();
        if (o == null) {
            html.element("p", "", tekster.hent("oppslag.ingen"));
            return;
        }
        html.element(
                "p",
                "",
                tekster.hent(
                        "oppslag.naar",
                        verdier.tidspunkt(o.hentet()),
                        verdier.maaned(o.periode().fra()),
                        verdier.maaned(o.periode().til())));
        List<List<String>> rader = new ArrayList<>();
        for (Oppslagsgrunnlag.Kilde k : o.kilder()) {
            var komplett = k.komplettTilOgMed();
            rader.add(List.of(
                    k.person(),
                    tekster.hent("oppslagsstatus." + k.inntekt()),
                    komplett == null ? "–" : verdier.maaned(komplett),
                    tekster.hent("oppslagsstatus." + k.skatteoppgjoer()),
                    Objects.requireNonNullElse(k.inntektsaar(), "–")));
        }
        html.tabell(
                List.of("hva", "hva", "hva", "hva", "hva"),
                List.of(
                        tekster.hent("kolonne.person"),
                        tekster.hent("kolonne.inntekt"),
                        tekster.hent("kolonne.komplett"),
                        tekster.hent("kolonne.skatteoppgjoer"),
                        tekster.hent("kolonne.inntektsaar")),
                rader);
    }

    private void satser() {
        html.overskrift("satser", tekster.hent("satser.tittel"));
        List<List<String>> rader = new ArrayList<>();
        for (Sats s : data.resultat().satser()) {
            rader.add(List.of(
                    tekster.fraReglene(s.navn()),
                    verdier.verdi(s.verdi(), s.enhet()),
                    Datotekst.dato(s.virkningFra()),
                    tekster.fraReglene(s.hjemmel().tittel()),
                    tekster.hent("sikkerhet." + s.status())));
        }
        if (rader.isEmpty()) {
            html.element("p", "", tekster.hent("satser.ingen"));
            return;
        }
        html.element("p", "", tekster.hent("satser.forklaring"));
        html.tabell(
                "liste satser",
                List.of("sats", "tall", "fra", "hjemmel", "sikkerhet"),
                List.of(
                        tekster.hent("kolonne.sats"),
                        tekster.hent("kolonne.verdi"),
                        tekster.hent("kolonne.fra"),
                        tekster.hent("kolonne.hjemmel"),
                        tekster.hent("kolonne.sikkerhet")),
                rader);
    }
}
