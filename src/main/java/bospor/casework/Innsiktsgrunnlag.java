package bospor.casework;

import bospor.casework.Kildesvar.Hentet;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Skattegrunnlag;
import bospor.insight.Husstandsgrunnlag;
import bospor.insight.Persongrunnlag;
import bospor.insight.Persongrunnlag.Oppgjoerstilstand;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What of a look-up may be looked through for findings: nothing of a shielded person. */
public final class Innsiktsgrunnlag {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private Innsiktsgrunnlag() {}

    /** The household of the look-up. */
    public static Husstandsgrunnlag av(Oppslag oppslag) {
        YearMonth komplett = Inntektsopplysninger.komplettTilOgMed(
                oppslag.hentet().atZone(NORGE).toLocalDate());
        List<Persongrunnlag> personer = new ArrayList<>();
        for (Personoppslag p : oppslag.personer()) {
            personer.add(person(personer.size(), p, komplett));
        }
        return new Husstandsgrunnlag(oppslag.periode(), personer);
    }

    private static Persongrunnlag person(int nummer, Personoppslag p, YearMonth komplett) {
        if (p.skjermet()) {
            return new Persongrunnlag(nummer, p.fnr(), false, List.of(), komplett, Oppgjoerstilstand.UKJENT, null);
        }
        Inntektsopplysninger inntekt = p.inntekt().innholdEllerNull();
        Oppslagsstatus status = p.inntekt().status();
        Skattegrunnlag oppgjoer = p.skatteoppgjoer().innholdEllerNull();
        return new Persongrunnlag(
                nummer,
                p.fnr(),
                status == Oppslagsstatus.HENTET || status == Oppslagsstatus.INGEN_RAPPORTERT,
                inntekt == null ? List.of() : inntekt.poster(),
                inntekt == null ? komplett : inntekt.komplettTilOgMed(),
                tilstand(p),
                oppgjoer);
    }

    private static Oppgjoerstilstand tilstand(Personoppslag p) {
        if (p.skatteoppgjoer() instanceof Hentet<Skattegrunnlag>) {
            return Oppgjoerstilstand.FINNES;
        }
        return p.skatteoppgjoer().status() == Oppslagsstatus.INGEN_RAPPORTERT
                ? Oppgjoerstilstand.FINNES_IKKE
                : Oppgjoerstilstand.UKJENT;
    }
}
