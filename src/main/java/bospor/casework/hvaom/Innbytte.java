package bospor.casework.hvaom;

import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Copies of a calculation's input with one thing changed. Sources of what was typed are left out: nobody typed these. */
final class Innbytte {
    private Innbytte() {}

    /** The household with so many members: children of ten years are added last, and the last who does not apply leaves first. */
    static Beregningsinndata medAntall(Beregningsinndata i, int antall) {
        List<Person> personer = new ArrayList<>(i.husstand().personer());
        while (personer.size() > antall) {
            int siste = personer.size() - 1;
            personer.remove(personer.get(siste).soeker() ? siste - 1 : siste);
        }
        for (int n = 1; personer.size() < antall; n++) {
            personer.add(Person.av("ny" + n, false, HvaOmBeregning.ALDER_NY));
        }
        return kopi(i, new Husstand(personer), i.bolig());
    }

    /** The dwelling with another monthly cost, in the field that the tenure asks for. */
    static Beregningsinndata medBoutgift(Beregningsinndata i, Kroner perMaaned) {
        Bolig b = i.bolig();
        Kroner husleie = b.husleiePerMaaned();
        Kroner felles = b.felleskostnaderPerMaaned();
        Kroner laan = b.renterOgAvdragPerMaaned();
        switch (b.eieform()) {
            case LEID -> husleie = perMaaned;
            case FELLESKOSTNADER -> felles = perMaaned;
            case ENEBOLIG -> laan = perMaaned;
        }
        return kopi(
                i,
                i.husstand(),
                new Bolig(
                        b.eieform(),
                        husleie,
                        b.oppvarmingInkludert(),
                        b.spesialtilpasset(),
                        felles,
                        laan,
                        b.eiendomsskattPerAar(),
                        b.festeavgiftPerAar(),
                        b.kommunaleAvgifterPerAar(),
                        b.formuesverdi(),
                        b.bofellesskap()));
    }

    /** The monthly cost that {@link #medBoutgift} changes. */
    static Kroner boutgift(Beregningsinndata i) {
        Bolig b = i.bolig();
        return switch (b.eieform()) {
            case LEID -> b.husleiePerMaaned();
            case FELLESKOSTNADER -> b.felleskostnaderPerMaaned();
            case ENEBOLIG -> b.renterOgAvdragPerMaaned();
        };
    }

    /** The applicant with so much more, or less when negative, paid in the month: the income of an applicant always counts. */
    static Beregningsinndata medMerInntekt(Beregningsinndata i, Kroner mer) {
        if (mer.erNull()) {
            return i;
        }
        List<Person> personer = new ArrayList<>();
        for (Person p : i.husstand().personer()) {
            personer.add(p.soeker() ? med(p, mer) : p);
        }
        return kopi(i, new Husstand(personer), i.bolig());
    }

    private static Person med(Person p, Kroner mer) {
        List<Inntekt> poster = new ArrayList<>(p.inntekter());
        poster.add(new Inntekt("loennsinntekt", null, mer, null, null, null, null, 0, null));
        return new Person(
                p.id(), p.soeker(), p.alder(), p.status(), poster, p.aarsbeloep(), p.overgangsfradragPerMaaned());
    }

    private static Beregningsinndata kopi(Beregningsinndata i, Husstand husstand, Bolig bolig) {
        return new Beregningsinndata(
                i.ordning(),
                i.termin(),
                i.kommunenummer(),
                i.avrunding(),
                husstand,
                bolig,
                i.statligBostoettePerMaaned(),
                i.ordningsdata(),
                Map.of());
    }
}
