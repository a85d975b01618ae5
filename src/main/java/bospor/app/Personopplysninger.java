package bospor.app;

import bospor.casework.Oppslag;
import bospor.casework.Personoppslag;
import bospor.casework.notat.Notatperson;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.domain.Beregningsinndata;
import bospor.domain.Foedselsnummer;
import bospor.domain.FoedselsnummerLesing;
import bospor.domain.Holdesutenfor;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Nummermaske;
import bospor.domain.Person;
import bospor.domain.Skattegrunnlag;
import bospor.json.Lesefeil;
import bospor.json.Oppslagsformat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who the persons of a note are, and whether their numbers are to be masked wherever they stand. */
final class Personopplysninger {
    private final Map<String, Foedselsnummer> numre = new HashMap<>();
    private final boolean maskert;

    private Personopplysninger(boolean maskert) {
        this.maskert = maskert;
    }

    /** Reads {@code p1=nummer}; a fault never repeats the number. */
    static Personopplysninger av(List<String> personer, boolean maskert) throws Avvist {
        Personopplysninger ut = new Personopplysninger(maskert);
        for (int i = 0; i < personer.size(); i++) {
            String[] deler = personer.get(i).split("=", 2);
            if (deler.length != 2
                    || !(FoedselsnummerLesing.les(deler[1], true)
                            instanceof FoedselsnummerLesing.Gyldig(Foedselsnummer nummer))) {
                throw Avvist.bruk(
                        "--person nr. %d er ikke på formen ID=FØDSELSNUMMER. Sjekk sifrene.".formatted(i + 1));
            }
            ut.numre.put(deler[0], nummer);
        }
        return ut;
    }

    /** Numbers that are known already, by the ids in the input. */
    static Personopplysninger av(Map<String, Foedselsnummer> numre, boolean maskert) {
        Personopplysninger ut = new Personopplysninger(maskert);
        ut.numre.putAll(numre);
        return ut;
    }

    /** Refuses a file name that tells who it is about: names end up in lists, logs and e-mail. */
    static void krevUten(Path fil) throws Avvist {
        Path navn = fil.getFileName();
        if (navn != null && Nummermaske.harNummer(navn.toString())) {
            throw Avvist.bruk("Filnavnet har et fødselsnummer i seg. Velg et navn uten personopplysninger.");
        }
    }

    /** The members of the household whose number is known. */
    List<Notatperson> iHusstanden(Husstand husstand) throws Avvist {
        List<Notatperson> ut = new ArrayList<>();
        for (Person p : husstand.personer()) {
            Foedselsnummer nummer = numre.get(p.id());
            if (nummer != null) {
                ut.add(new Notatperson(p.id(), vis(nummer)));
            }
        }
        if (ut.size() < numre.size()) {
            throw Avvist.bruk("--person nevner en person som ikke er i inndata. Bruk samme id som der.");
        }
        return ut;
    }

    private String vis(Foedselsnummer nummer) {
        return maskert ? nummer.maskert() : nummer.gruppert();
    }

    /** What the look-up in this file was, without its amounts. */
    Oppslagsgrunnlag oppslag(byte[] fil) throws Avvist {
        Oppslag oppslag;
        try {
            oppslag = Oppslagsformat.les(fil);
        } catch (Lesefeil e) {
            throw Avvist.bruk("Filen med oppslaget kan ikke leses. Bruk det «hent» skrev.", e);
        }
        return oppslag(oppslag);
    }

    /** What this look-up was, without its amounts. */
    Oppslagsgrunnlag oppslag(Oppslag oppslag) {
        List<Oppslagsgrunnlag.Kilde> kilder = new ArrayList<>();
        for (Personoppslag p : oppslag.personer()) {
            Inntektsopplysninger inntekt = p.inntekt().innholdEllerNull();
            Skattegrunnlag oppgjoer = p.skatteoppgjoer().innholdEllerNull();
            kilder.add(new Oppslagsgrunnlag.Kilde(
                    vis(p.fnr()),
                    p.inntekt().status(),
                    inntekt == null ? null : inntekt.komplettTilOgMed(),
                    p.skatteoppgjoer().status(),
                    oppgjoer == null ? null : oppgjoer.inntektsaar()));
        }
        return new Oppslagsgrunnlag(oppslag.hentet(), oppslag.periode(), kilder);
    }

    /** The text as it may stand in the note. */
    @Nullable
    String tekst(@Nullable String tekst) {
        return tekst == null || !maskert ? tekst : Nummermaske.masker(tekst);
    }

    /** The input with the numbers masked in everything somebody wrote, when the note is to be masked. */
    Beregningsinndata masker(Beregningsinndata inn) throws Avvist {
        if (!maskert) {
            return inn;
        }
        for (Person p : inn.husstand().personer()) {
            if (Nummermaske.harNummer(p.id())) {
                throw Avvist.bruk(
                        "En person i inndata har fødselsnummeret som id. Bruk en id som «p1» i et maskert notat.");
            }
        }
        Map<String, Innfoering> kilder = new HashMap<>();
        inn.kilder()
                .forEach((sti, i) ->
                        kilder.put(sti, new Innfoering(Nummermaske.masker(i.foert()), tekst(i.dokument()))));
        return inn.medHusstand(new Husstand(
                        inn.husstand().personer().stream().map(this::person).toList()))
                .medKilder(kilder);
    }

    private Person person(Person p) {
        return p.medInntekter(p.inntekter().stream().map(this::inntekt).toList());
    }

    private Inntekt inntekt(Inntekt i) {
        Holdesutenfor utenfor = i.holdesUtenfor();
        return i.medUtbetaler(tekst(i.utbetaler()), tekst(i.opplysningspliktig()), tekst(i.virksomhet()))
                .medSkjoenn(
                        i.utbetalinger(),
                        utenfor == null
                                ? null
                                : new Holdesutenfor(Nummermaske.masker(utenfor.grunn()), tekst(utenfor.dokument())));
    }
}
