package bospor.casework.utkast;

import bospor.casework.AapenSak;
import bospor.casework.utkast.Maanedspost.Rolle;
import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Inntektspost;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the input of a calculation of state bostøtte for one termin from an open case and what was typed.
 *
 * <p>Members get ids {@code p1}, {@code p2}, …: the adults of the case that are in the household, then the children, then the
 * further members. Everything that did not come from the a-ordning is in {@code kilder} by its path.
 */
public final class Beregningsutkast {
    /** A choice has no document of its own. */
    private static final Innfoering VALGT = new Innfoering(Foerteopplysninger.SAKSBEHANDLER, null);

    private final AapenSak sak;
    private final Termin termin;
    private final Foerteopplysninger foert;
    private final List<Person> personer = new ArrayList<>();
    private final Map<String, Innfoering> kilder = new HashMap<>();

    private Beregningsutkast(AapenSak sak, Termin termin, Foerteopplysninger foert) {
        this.sak = sak;
        this.termin = termin;
        this.foert = foert;
    }

    /** The input, or what is missing. */
    public static Utkastsvar lag(AapenSak sak, Termin termin, Foerteopplysninger foert) {
        List<Merknad> merknader = Utkastkontroll.kontroller(sak, termin, foert);
        Kommunenummer kommune = foert.kommune();
        if (kommune == null || merknader.stream().anyMatch(m -> m.art().stopper())) {
            return new Utkastsvar.IkkeKlart(merknader);
        }
        return new Utkastsvar.Klart(new Beregningsutkast(sak, termin, foert).inndata(kommune), merknader);
    }

    /**
     * What is typed so far, for the session to keep: also while something is missing that a calculation needs. Null while
     * no kommune is chosen or somebody's age is not known.
     */
    public static @Nullable Beregningsinndata saaLangt(AapenSak sak, Termin termin, Foerteopplysninger foert) {
        Kommunenummer kommune = foert.kommune();
        for (int i = 0; i < sak.medlemmer().size(); i++) {
            Foertperson person = foert.personer().get(i);
            if (person.iHusstanden(termin.maaned()) && alder(sak, i, termin, person) == null) {
                return null;
            }
        }
        return kommune == null ? null : new Beregningsutkast(sak, termin, foert).inndata(kommune);
    }

    /** The month that a calculation starts with: the last complete one that was looked up. */
    public static Termin foersteForslag(AapenSak sak) {
        YearMonth komplett = Utkastkontroll.komplettTilOgMed(sak.oppslag());
        YearMonth siste = sak.oppslag().periode().til();
        YearMonth foerste = sak.oppslag().periode().fra();
        YearMonth valgt = komplett.isBefore(siste) ? komplett : siste;
        return new Termin(valgt.isBefore(foerste) ? foerste : valgt);
    }

    /** Whole years on situasjonsdato, from the identity number or as typed; null when neither tells. */
    public static @Nullable Integer alder(AapenSak sak, int person, Termin termin, Foertperson foert) {
        Integer alder = sak.medlemmer().get(person).fnr().alder(termin.situasjonsdato());
        return alder == null ? foert.alder() : alder;
    }

    private Beregningsinndata inndata(Kommunenummer kommune) {
        for (int i = 0; i < sak.medlemmer().size(); i++) {
            Foertperson person = foert.personer().get(i);
            if (person.iHusstanden(termin.maaned())) {
                voksen(i, person);
            }
        }
        foert.barn().forEach(this::uslaattOpp);
        foert.andre().forEach(this::uslaattOpp);
        kilder.put("kommunenummer", foert.kommunekilde());
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                termin,
                kommune,
                Avrunding.VEDTAK,
                new Husstand(personer),
                bolig(),
                Kroner.ZERO,
                Map.of(),
                kilder);
    }

    private void voksen(int i, Foertperson person) {
        int medlem = personer.size();
        Integer alder = alder(sak, i, termin, person);
        if (person.alder() != null && Objects.equals(alder, person.alder())) {
            kilder.put("husstand[" + medlem + "].alder", foert.personkilde());
        }
        person.aarsbeloep().forEach((felt, beloep) -> kilder.put(felt.sti(medlem), beloep.kilde()));
        valgt(!person.status().isEmpty(), "husstand[" + medlem + "].status");
        Foertbeloep overgang = person.overgangsfradrag();
        if (overgang != null) {
            kilder.put("husstand[" + medlem + "].overgangsfradragPerMaaned", overgang.kilde());
        }
        personer.add(new Person(
                id(medlem),
                i == 0,
                Objects.requireNonNull(alder, "alderen er kontrollert"),
                person.status(),
                inntekter(i),
                aarsbeloep(person),
                overgang == null ? Kroner.ZERO : overgang.beloep()));
    }

    private void uslaattOpp(int alder) {
        int medlem = personer.size();
        kilder.put("husstand[" + medlem + "].alder", foert.personkilde());
        personer.add(Person.av(id(medlem), false, alder));
    }

    private static String id(int medlem) {
        return "p" + (medlem + 1);
    }

    private List<Inntekt> inntekter(int i) {
        return Maanedsposter.av(sak, i, termin.maaned()).stream()
                .filter(p -> p.rolle() == Rolle.REGNES_MED)
                .map(p -> inntekt(p.post(), foert.post(p.noekkel())))
                .toList();
    }

    private static Inntekt inntekt(Inntektspost post, Foertpost valg) {
        return new Inntekt(
                post.gruppe(),
                post.kode(),
                Objects.requireNonNull(post.beloep(), "bare poster med beløp regnes med"),
                post.opplysningspliktig(),
                post.maaned(),
                post.opplysningspliktig(),
                post.virksomhet(),
                valg.treUtbetalinger() ? 3 : 0,
                valg.holdesUtenfor());
    }

    private static Aarsbeloep aarsbeloep(Foertperson person) {
        return new Aarsbeloep(
                kroner(person, Aarsfelt.KAPITALINNTEKT),
                kroner(person, Aarsfelt.NAERINGSINNTEKT),
                kroner(person, Aarsfelt.UTLANDSINNTEKT),
                kroner(person, Aarsfelt.SKATTEFRI_LEIEINNTEKT),
                kroner(person, Aarsfelt.NETTOFORMUE));
    }

    private static Kroner kroner(Foertperson person, Aarsfelt felt) {
        Foertbeloep beloep = person.aarsbeloep().get(felt);
        return beloep == null ? Kroner.ZERO : beloep.beloep();
    }

    private Bolig bolig() {
        Foertbolig b = foert.bolig();
        for (Boligfelt felt : Boligfelt.ved(b.eieform())) {
            Foertbeloep beloep = b.beloep().get(felt);
            if (beloep != null) {
                kilder.put(felt.sti(), beloep.kilde());
            }
        }
        valgt(b.oppvarmingInkludert(), "bolig.oppvarmingInkludert");
        valgt(b.spesialtilpasset(), "bolig.spesialtilpasset");
        valgt(b.bofellesskap(), "bolig.bofellesskap");
        return new Bolig(
                b.eieform(),
                kroner(b, Boligfelt.HUSLEIE),
                b.oppvarmingInkludert(),
                b.spesialtilpasset(),
                kroner(b, Boligfelt.FELLESKOSTNADER),
                kroner(b, Boligfelt.RENTER_OG_AVDRAG),
                kroner(b, Boligfelt.EIENDOMSSKATT),
                kroner(b, Boligfelt.FESTEAVGIFT),
                kroner(b, Boligfelt.KOMMUNALE_AVGIFTER),
                beloepEllerNull(b, Boligfelt.FORMUESVERDI),
                b.bofellesskap());
    }

    private void valgt(boolean ja, String sti) {
        if (ja) {
            kilder.put(sti, VALGT);
        }
    }

    private static Kroner kroner(Foertbolig bolig, Boligfelt felt) {
        Kroner beloep = beloepEllerNull(bolig, felt);
        return beloep == null ? Kroner.ZERO : beloep;
    }

    private static @Nullable Kroner beloepEllerNull(Foertbolig bolig, Boligfelt felt) {
        Foertbeloep beloep = felt.gjelder(bolig.eieform()) ? bolig.beloep().get(felt) : null;
        return beloep == null ? null : beloep.beloep();
    }
}
