package bospor.rules.kommunal;

import bospor.domain.Beregningsinndata;
import bospor.domain.Kommunenummer;
import bospor.rates.Formueregel;
import bospor.rates.Kommuneoppslag;
import bospor.rates.Kommuneregister;
import bospor.rates.Regelpakke;
import bospor.rates.Regelpakke.Forutsetning;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Kilde;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know beside the numbers: the pack's assumptions, what was not used, and what the paragraphs say. */
final class Merknader {
    private static final Kilde BEREGNINGEN = new Kilde.Forutsatt("slik regelpakker brukes");

    private Merknader() {}

    /** The assumptions of the pack and those that this input calls for. */
    static List<Spor> av(Regelpakke pakke, Grunnlag g, Kommuneregister kommuner) {
        List<Spor> ut = new ArrayList<>(forutsetninger(pakke, g.del().forutsetninger()));
        Beregningsinndata i = g.inndata();
        if (!i.kommunenummer().equals(pakke.kommunenummer())) {
            ut.add(merknad(
                    "annenKommune",
                    "Kommunenummeret i inndata (%s) er et annet enn regelpakkens (%s). Reglene i pakken er brukt likevel."
                            .formatted(
                                    navn(i.kommunenummer(), i, kommuner), navn(pakke.kommunenummer(), i, kommuner))));
        }
        if (i.bolig().bofellesskap() && i.husstand().antall() > 1) {
            ut.add(
                    merknad(
                            "bofellesskap",
                            "Regelpakken har ingen egen regel for bofellesskap. Alle personene i inndata er regnet som én husstand."));
        }
        if (i.husstand().personer().stream().anyMatch(p -> !p.inntekter().isEmpty())) {
            ut.add(merknad(
                    "inntekterIkkeBrukt",
                    "Inntektene som er ført på personene, er ikke brukt. Ordningen bruker feltene i ordningsdata."));
        }
        if (g.del().formue() != Formueregel.SOM_STATLIG
                && i.husstand().personer().stream()
                        .anyMatch(p -> !p.aarsbeloep().nettoformue().erNull())) {
            ut.add(merknad(
                    "formueIkkeBrukt",
                    "Formuen som er ført på personene, er ikke brukt. Ordningen bruker feltene i ordningsdata."));
        }
        if (!g.del().trekkerFraStatlig() && i.statligBostoettePerMaaned().erPositiv()) {
            ut.add(merknad(
                    "statligIkkeTrukketFra", "Statlig bostøtte er oppgitt, men trekkes ikke fra i denne ordningen."));
        }
        return ut;
    }

    /** Assumptions that stand in the pack. */
    static List<Spor> forutsetninger(Regelpakke pakke, List<Forutsetning> forutsetninger) {
        Kilde kilde = new Kilde.Forutsatt("regelpakken " + pakke.id() + " " + pakke.versjon());
        List<Spor> ut = new ArrayList<>();
        for (Forutsetning f : forutsetninger) {
            ut.add(faktum(f.id(), f.tekst(), kilde));
        }
        return ut;
    }

    /** The paragraphs of the pack in our words, as one step that has no number. */
    static Steg regler(Regelpakke pakke) {
        List<Spor> ut = new ArrayList<>();
        for (Regelpakke.Paragraf p : pakke.paragrafer()) {
            ut.add(new Steg(
                    "regel." + p.id(),
                    p.hjemmel().tittel(),
                    Formel.av(p.tekst()),
                    p.hjemmel(),
                    null,
                    Enhet.INGEN,
                    List.of()));
        }
        return new Steg("regler", "Reglene i pakken «" + pakke.navn() + "»", Formel.INGEN, null, null, Enhet.INGEN, ut);
    }

    /** The explanation of a result that says nothing but why. */
    static List<Spor> hindringer(Regelpakke pakke, List<Grunn> grunner) {
        Kilde kilde = new Kilde.Forutsatt("regelpakken " + pakke.id() + " " + pakke.versjon());
        List<Spor> ut = new ArrayList<>();
        for (Grunn grunn : grunner) {
            ut.add(new Faktum("hindring", "Kan ikke vurderes", null, Enhet.INGEN, grunn.tekst(), kilde));
        }
        return ut;
    }

    private static Spor merknad(String id, String tekst) {
        return faktum(id, tekst, BEREGNINGEN);
    }

    private static Spor faktum(String id, String tekst, Kilde kilde) {
        return new Faktum("forutsetning." + id, "Forutsetning", null, Enhet.INGEN, tekst, kilde);
    }

    private static String navn(Kommunenummer nummer, Beregningsinndata i, Kommuneregister kommuner) {
        return switch (kommuner.slaaOpp(nummer, i.termin())) {
            case Kommuneoppslag.Gjelder k -> k.kommune().nummerOgNavn();
            case Kommuneoppslag.Opphoert k -> k.kommune().nummerOgNavn();
            case Kommuneoppslag.IkkeBegynt k -> k.kommune().nummerOgNavn();
            case Kommuneoppslag.Ukjent k -> nummer.nummer();
        };
    }
}
