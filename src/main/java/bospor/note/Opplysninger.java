package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatperson;
import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.text.Inntektstypenavn;
import bospor.text.Skjermspraak;
import bospor.trace.Sportekst;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything the calculation was given, with where it comes from: persons, incomes, dwelling, the scheme's own fields. */
final class Opplysninger {
    private static final List<String> KLASSER = List.of("hva", "tall", "kilde");
    private static final Pattern BELOEP = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");

    private final Notatdata data;
    private final Beregningsinndata inndata;
    private final Html html;
    private final Tekster tekster;
    private final Verditekst verdier;
    private final Kildetekst kilder;

    Opplysninger(Notatdata data, Html html, Tekster tekster) {
        this.data = data;
        this.inndata = data.inndata();
        this.html = html;
        this.tekster = tekster;
        this.verdier = new Verditekst(tekster);
        this.kilder = new Kildetekst(tekster);
    }

    void skriv() {
        html.overskrift("opplysninger", tekster.hent("opplysninger.tittel"));
        for (int i = 0; i < inndata.husstand().personer().size(); i++) {
            person(i, inndata.husstand().personer().get(i));
        }
        html.element("h3", "", tekster.hent("bolig.tittel"));
        tabell(boligrader(inndata.bolig()));
        List<List<String>> andre = andreFelt();
        if (!andre.isEmpty()) {
            html.element("h3", "", tekster.hent("ordningsdata.tittel"));
            tabell(andre);
        }
    }

    private void tabell(List<List<String>> rader) {
        html.tabell(
                KLASSER,
                List.of(tekster.hent("kolonne.hva"), tekster.hent("kolonne.beloep"), tekster.hent("kolonne.kilde")),
                rader);
    }

    private void person(int nummer, Person p) {
        html.element("h3", "", tittel(p));
        String sti = "husstand[" + nummer + "]";
        List<List<String>> rader = new ArrayList<>();
        rader.add(List.of(
                tekster.hent("felt.alder"),
                tekster.hent("enhet.aar", String.valueOf(p.alder())),
                kilde(sti + ".alder")));
        if (!p.status().isEmpty()) {
            rader.add(List.of(
                    tekster.hent("felt.status"),
                    new TreeSet<>(p.status()).stream().map(this::status).collect(Collectors.joining(", ")),
                    kilde(sti + ".status")));
        }
        for (int j = 0; j < p.inntekter().size(); j++) {
            rader.add(post(sti + ".inntekter[" + j + "]", p.inntekter().get(j)));
        }
        Aarsbeloep a = p.aarsbeloep();
        String aar = sti + ".aarsbeloep.";
        aarlig(rader, aar, "kapitalinntekt", a.kapitalinntekt());
        aarlig(rader, aar, "naeringsinntekt", a.naeringsinntekt());
        aarlig(rader, aar, "utlandsinntekt", a.utlandsinntekt());
        beloep(rader, aar, "skattefriLeieinntektPerMaaned", a.skattefriLeieinntektPerMaaned(), "enhet.perMaaned");
        beloep(rader, aar, "nettoformue", a.nettoformue(), "");
        beloep(rader, sti + ".", "overgangsfradragPerMaaned", p.overgangsfradragPerMaaned(), "enhet.perMaaned");
        tabell(rader);
    }

    private String tittel(Person p) {
        String hvem = p.soeker() ? tekster.hent("person.soeker", p.id()) : p.id();
        for (Notatperson n : data.personer()) {
            if (n.id().equals(p.id())) {
                return tekster.hent("person.medNummer", hvem, n.fnr());
            }
        }
        return hvem;
    }

    private String status(Personstatus s) {
        return tekster.hent("status." + s);
    }

    private List<String> post(String sti, Inntekt post) {
        String kode = post.kode();
        String navn = tekster.inntektsnavn(
                kode == null
                        ? Inntektstypenavn.gruppe(post.type(), Skjermspraak.BOKMAAL)
                        : Inntektstypenavn.av(post.type(), kode, Skjermspraak.BOKMAAL));
        List<String> hva = new ArrayList<>(List.of(navn));
        String utbetaler = post.utbetaler();
        if (utbetaler != null && !utbetaler.equals(post.opplysningspliktig())) {
            hva.add(Sportekst.betaler(utbetaler));
        }
        if (post.utbetalinger() == 3) {
            hva.add(tekster.hent("post.treUtbetalinger"));
        }
        if (post.holdesUtenfor() != null) {
            hva.add(tekster.hent("post.utenfor"));
        }
        Map<String, Innfoering> k = inndata.kilder();
        boolean rapportert = !k.containsKey(sti) && !k.containsKey(sti + ".beloep") && post.maaned() != null;
        return List.of(
                String.join(", ", hva),
                verdier.kroner(post.beloep()),
                rapportert && post.maaned() != null
                        ? kilder.rapportert(verdier.maaned(post.maaned()), post.opplysningspliktig())
                        : kilder.felt(k, sti + ".beloep", sti));
    }

    private void aarlig(List<List<String>> rader, String sti, String felt, Kroner beloep) {
        beloep(rader, sti, felt, beloep, "enhet.perAar");
    }

    private void beloep(List<List<String>> rader, String sti, String felt, Kroner beloep, String enhet) {
        if (!beloep.erNull() || inndata.kilder().containsKey(sti + felt)) {
            String kroner = verdier.kroner(beloep);
            rader.add(List.of(
                    tekster.hent("felt." + felt),
                    enhet.isEmpty() ? kroner : tekster.hent(enhet, kroner),
                    kilde(sti + felt)));
        }
    }

    private String kilde(String sti) {
        return kilder.felt(inndata.kilder(), sti);
    }

    private List<List<String>> boligrader(Bolig b) {
        List<List<String>> rader = new ArrayList<>();
        rader.add(
                List.of(tekster.hent("felt.eieform"), tekster.hent("eieform." + b.eieform()), kilde("bolig.eieform")));
        String sti = "bolig.";
        beloep(rader, sti, "husleiePerMaaned", b.husleiePerMaaned(), "enhet.perMaaned");
        beloep(rader, sti, "felleskostnaderPerMaaned", b.felleskostnaderPerMaaned(), "enhet.perMaaned");
        beloep(rader, sti, "renterOgAvdragPerMaaned", b.renterOgAvdragPerMaaned(), "enhet.perMaaned");
        aarlig(rader, sti, "eiendomsskattPerAar", b.eiendomsskattPerAar());
        aarlig(rader, sti, "festeavgiftPerAar", b.festeavgiftPerAar());
        aarlig(rader, sti, "kommunaleAvgifterPerAar", b.kommunaleAvgifterPerAar());
        Kroner formuesverdi = b.formuesverdi();
        if (formuesverdi != null) {
            rader.add(List.of(
                    tekster.hent("felt.formuesverdi"), verdier.kroner(formuesverdi), kilde(sti + "formuesverdi")));
        }
        jaNei(rader, "oppvarmingInkludert", b.oppvarmingInkludert());
        jaNei(rader, "spesialtilpasset", b.spesialtilpasset());
        jaNei(rader, "bofellesskap", b.bofellesskap());
        return rader;
    }

    private void jaNei(List<List<String>> rader, String felt, boolean ja) {
        rader.add(List.of(tekster.hent("felt." + felt), tekster.hent(ja ? "ja" : "nei"), kilde("bolig." + felt)));
    }

    private List<List<String>> andreFelt() {
        List<List<String>> rader = new ArrayList<>();
        beloep(rader, "", "statligBostoettePerMaaned", inndata.statligBostoettePerMaaned(), "enhet.perMaaned");
        new TreeMap<>(inndata.ordningsdata())
                .forEach((felt, verdi) -> rader.add(List.of(
                        tekster.ellers("ordningsdata." + felt, felt),
                        ordningsverdi(felt, verdi),
                        kilde("ordningsdata." + felt))));
        return rader;
    }

    /** The field says by its name whether it is kroner; the value is a text. */
    private String ordningsverdi(String felt, String verdi) {
        boolean kroner = felt.endsWith("PerAar") || felt.endsWith("PerMaaned") || felt.equals("nettoformue");
        return kroner && BELOEP.matcher(verdi).matches() ? verdier.kroner(new BigDecimal(verdi)) : verdi;
    }
}
