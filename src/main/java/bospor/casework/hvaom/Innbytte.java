package bospor.casework.hvaom;

import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import java.util.ArrayList;
import java.util.List;

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
        return i.utenKilder().medHusstand(new Husstand(personer));
    }

    /** The dwelling with another monthly cost, in the field that the tenure asks for. */
    static Beregningsinndata medBoutgift(Beregningsinndata i, Kroner perMaaned) {
        Bolig b = i.bolig();
        return i.utenKilder()
                .medBolig(
                        switch (b.eieform()) {
                            case LEID -> b.medHusleie(perMaaned);
                            case FELLESKOSTNADER -> b.medFelleskostnader(perMaaned);
                            case ENEBOLIG -> b.medRenterOgAvdrag(perMaaned);
                        });
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
        Person soeker = i.husstand().soeker();
        List<Inntekt> poster = new ArrayList<>(soeker.inntekter());
        poster.add(new Inntekt("loennsinntekt", null, mer, null, null, null, null, 0, null));
        return i.utenKilder().medHusstand(i.husstand().medPerson(soeker.medInntekter(poster)));
    }
}
