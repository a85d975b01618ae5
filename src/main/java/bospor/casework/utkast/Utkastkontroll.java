package bospor.casework.utkast;

import bospor.casework.AapenSak;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Personoppslag;
import bospor.casework.utkast.Maanedspost.Rolle;
import bospor.casework.utkast.Merknad.Art;
import bospor.domain.Eieform;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Termin;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the case worker must know before and beside a calculation of one termin. */
final class Utkastkontroll {
    /** From this termin the income of 18- and 19-year-olds who do not apply is left out (forskrift om bustøtte § 5). */
    private static final Termin TJUE_AAR_FRA = Termin.av(2024, 10);

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private final AapenSak sak;
    private final Termin termin;
    private final Foerteopplysninger foert;
    private final List<Merknad> merknader = new ArrayList<>();

    private Utkastkontroll(AapenSak sak, Termin termin, Foerteopplysninger foert) {
        this.sak = sak;
        this.termin = termin;
        this.foert = foert;
    }

    /** The notes, those that stop the calculation first. */
    static List<Merknad> kontroller(AapenSak sak, Termin termin, Foerteopplysninger foert) {
        Utkastkontroll kontroll = new Utkastkontroll(sak, termin, foert);
        kontroll.oppslaget();
        kontroll.boligen();
        kontroll.personene();
        kontroll.andreVoksne();
        return kontroll.merknader.stream()
                .sorted((a, b) -> Boolean.compare(b.art().stopper(), a.art().stopper()))
                .toList();
    }

    /** The last month that is complete by the day of the look-up. */
    static YearMonth komplettTilOgMed(Oppslag oppslag) {
        return Inntektsopplysninger.komplettTilOgMed(
                oppslag.hentet().atZone(NORGE).toLocalDate());
    }

    private void oppslaget() {
        List<Personoppslag> personer = sak.oppslag().personer();
        for (int i = 0; i < personer.size(); i++) {
            Personoppslag p = personer.get(i);
            if (p.skjermet()) {
                merk(Art.SKJERMET, sak.navn(i));
            } else if (p.inntekt().status() != Oppslagsstatus.HENTET
                    && p.inntekt().status() != Oppslagsstatus.INGEN_RAPPORTERT) {
                merk(Art.INNTEKT_IKKE_HENTET, sak.navn(i));
            }
        }
        if (!sak.oppslag().periode().inneholder(termin.maaned())) {
            merk(Art.UTENFOR_OPPSLAGET, termin.toString());
        } else if (komplettTilOgMed(sak.oppslag()).isBefore(termin.maaned())) {
            merk(Art.IKKE_KOMPLETT, termin.toString(), termin.pluss(1).toString());
        }
    }

    private void boligen() {
        if (foert.kommune() == null) {
            merk(Art.KOMMUNE_MANGLER);
        }
        Foertbolig bolig = foert.bolig();
        if (bolig.eieform() == Eieform.LEID && !bolig.beloep().containsKey(Boligfelt.HUSLEIE)) {
            merk(Art.HUSLEIE_MANGLER);
        }
        if (bolig.eieform() == Eieform.FELLESKOSTNADER && !bolig.beloep().containsKey(Boligfelt.FELLESKOSTNADER)) {
            merk(Art.FELLESKOSTNADER_MANGLER);
        }
    }

    private void personene() {
        for (int i = 0; i < sak.medlemmer().size(); i++) {
            Foertperson person = foert.personer().get(i);
            if (!person.iHusstanden(termin.maaned())) {
                continue;
            }
            if (alder(i) == null) {
                merk(Art.ALDER_MANGLER, sak.navn(i));
            }
            oppgjoeret(i, person);
            postene(i);
        }
    }

    private void oppgjoeret(int i, Foertperson person) {
        Oppslagsstatus status = sak.oppslag().personer().get(i).skatteoppgjoer().status();
        boolean foertSelv = person.aarsbeloep().containsKey(Aarsfelt.KAPITALINNTEKT)
                && person.aarsbeloep().containsKey(Aarsfelt.NETTOFORMUE);
        if (status == Oppslagsstatus.HENTET || status == Oppslagsstatus.SKJERMET || foertSelv) {
            return;
        }
        merk(
                status == Oppslagsstatus.INGEN_RAPPORTERT ? Art.OPPGJOER_FINNES_IKKE : Art.OPPGJOER_IKKE_HENTET,
                sak.navn(i));
    }

    private void postene(int i) {
        List<Maanedspost> poster = Maanedsposter.av(sak, i, termin.maaned());
        Oppslagsstatus status = sak.oppslag().personer().get(i).inntekt().status();
        boolean hentet = status == Oppslagsstatus.HENTET || status == Oppslagsstatus.INGEN_RAPPORTERT;
        if (hentet && poster.isEmpty() && sak.oppslag().periode().inneholder(termin.maaned())) {
            merk(Art.INGEN_RAPPORTERT, sak.navn(i), termin.toString());
        }
        if (poster.stream().anyMatch(p -> p.rolle() == Rolle.UFULLSTENDIG)) {
            merk(Art.POST_UFULLSTENDIG, sak.navn(i));
        }
        poster.stream()
                .filter(p -> p.likner() != null && p.kanHaTreUtbetalinger())
                .filter(p -> !foert.post(p.noekkel()).treUtbetalinger())
                .findFirst()
                .ifPresent(p -> merk(Art.TRE_UTBETALINGER_UBEKREFTET, sak.navn(i), String.valueOf(p.likner())));
    }

    private void andreVoksne() {
        int grense = termin.erFoer(TJUE_AAR_FRA) ? 18 : 20;
        for (int alder : foert.andre()) {
            merk(alder >= grense ? Art.VOKSEN_IKKE_SLAATT_OPP : Art.FORMUE_IKKE_SLAATT_OPP, Integer.toString(alder));
        }
    }

    private @Nullable Integer alder(int i) {
        return Beregningsutkast.alder(sak, i, termin, foert.personer().get(i));
    }

    private void merk(Art art, String... detaljer) {
        merknader.add(Merknad.av(art, detaljer));
    }
}
