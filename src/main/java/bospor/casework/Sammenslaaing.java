package bospor.casework;

import bospor.casework.Kildesvar.Hentet;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Skattegrunnlag;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Two numbers of a look-up read as one person, as when a D-number has been replaced by a fødselsnummer. Done only after
 * someone has confirmed that they are the same person.
 *
 * <p>What has not come for one of the numbers has not come for the person: half a person never becomes a sum.
 */
public final class Sammenslaaing {
    private Sammenslaaing() {}

    /**
     * The case with one adult less.
     *
     * @param ny place of the number that the person has now
     * @param gammel place of the number that goes away; the person stands where the first of the two stood
     */
    public static AapenSak av(AapenSak sak, int ny, int gammel) {
        int plass = Math.min(ny, gammel);
        int bort = Math.max(ny, gammel);
        List<Husstandsmedlem> medlemmer = new ArrayList<>(sak.medlemmer());
        List<Personoppslag> personer = new ArrayList<>(sak.oppslag().personer());
        Personoppslag naa = personer.get(ny);
        Personoppslag foer = personer.get(gammel);
        medlemmer.set(
                plass,
                new Husstandsmedlem(
                        medlemmer.get(ny).fnr(), medlemmer.get(plass).visningsnavn()));
        personer.set(
                plass,
                new Personoppslag(
                        naa.fnr(),
                        inntekt(naa.inntekt(), foer.inntekt()),
                        oppgjoer(naa.skatteoppgjoer(), foer.skatteoppgjoer())));
        medlemmer.remove(bort);
        personer.remove(bort);
        return new AapenSak(
                sak.saksnummer(),
                sak.formaal(),
                medlemmer,
                new Oppslag(sak.oppslag().hentet(), sak.oppslag().periode(), personer));
    }

    private static Kildesvar<Inntektsopplysninger> inntekt(
            Kildesvar<Inntektsopplysninger> naa, Kildesvar<Inntektsopplysninger> foer) {
        if (naa instanceof Hentet<Inntektsopplysninger>(var a, var id)
                && foer instanceof Hentet<Inntektsopplysninger>(var b, var _)) {
            YearMonth komplett =
                    a.komplettTilOgMed().isBefore(b.komplettTilOgMed()) ? a.komplettTilOgMed() : b.komplettTilOgMed();
            return new Hentet<>(
                    new Inntektsopplysninger(
                            komplett,
                            a.skjermet() || b.skjermet(),
                            forent(a.poster(), b.poster()),
                            forent(a.forskuddstrekk(), b.forskuddstrekk()),
                            forent(a.fradrag(), b.fradrag())),
                    id);
        }
        return denSomMangler(naa, foer);
    }

    private static Kildesvar<Skattegrunnlag> oppgjoer(Kildesvar<Skattegrunnlag> naa, Kildesvar<Skattegrunnlag> foer) {
        if (naa instanceof Hentet<Skattegrunnlag>(var a, var _)
                && foer instanceof Hentet<Skattegrunnlag>(var b, var _)) {
            return a.inntektsaar().compareTo(b.inntektsaar()) >= 0 ? naa : foer;
        }
        return denSomMangler(naa, foer);
    }

    /** Nothing reported for one number is no lack when the other has something; an answer that did not come is. */
    private static <T> Kildesvar<T> denSomMangler(Kildesvar<T> naa, Kildesvar<T> foer) {
        for (Kildesvar<T> svar : List.of(naa, foer)) {
            if (svar.status() != Oppslagsstatus.HENTET && svar.status() != Oppslagsstatus.INGEN_RAPPORTERT) {
                return svar;
            }
        }
        return foer.status() == Oppslagsstatus.HENTET ? foer : naa;
    }

    /** What stands under both numbers is the same report and counts once; the source may join the numbers itself. */
    private static <T> List<T> forent(List<T> naa, List<T> foer) {
        List<T> bare = new ArrayList<>(foer);
        naa.forEach(bare::remove);
        List<T> alle = new ArrayList<>(bare);
        alle.addAll(naa);
        return alle;
    }
}
