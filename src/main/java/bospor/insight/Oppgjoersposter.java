package bospor.insight;

import bospor.domain.Kroner;
import bospor.domain.Skattepost;
import java.util.Set;

/**
 * Which rows ({@code tekniskNavn}) of a tax settlement belong to the amounts that must be stated.
 *
 * <p>Names are those of Skatteetaten's lists for the income years 2017–2025. Left out on purpose: interest on debt (not
 * deducted in bostøtte), {@code skjermingsfradrag} and {@code oppjustertTillegg…} (adjustments for tax only), sums that
 * stand beside their parts, and rows of Svalbard. New names of later years are not recognised and must be typed.
 */
public final class Oppgjoersposter {
    /** Interest, dividends, rent and other return, and gains that do not begin with {@code gevinst}. */
    private static final Set<String> KAPITALINNTEKTER = Set.of(
            "annenSkattepliktigKapitalinntektFraAnnetFinansprodukt",
            "inntektFraGevinstOgTapskonto",
            "kapitalinntektFraSkogbruk",
            "mottattFesteavgift",
            "nettoinntektVedUtleieAvFastEiendomMv",
            "opptjenteRenterFraPrivatUtestaaendeFordring",
            "opptjenteRenterFraUtestaaendeFordring",
            "renteinntektAvAnnetFinansprodukt",
            "renteinntektAvLivsforsikring",
            "renteinntektAvObligasjon",
            "renteinntektAvSkadeforsikring",
            "renteinntektAvVerdipapirfondsandel",
            "samledeOpptjenteRenterIInnenlandskeBanker",
            "samletAndelAvInntektIBoligselskapEllerBoligsameie",
            "samletSkattepliktigOverskuddAvUtleieAvFritidseiendom",
            "skattepliktigAvkastningEllerKundeutbytte",
            "skattepliktigUtbytteFraAksjerRegistrertIVerdipapirsentralen",
            "utbytteFraAksje",
            "utbytteFraVerdipapirfond");

    /** Losses that do not begin with {@code tapVed}, and the costs of having capital: the income is net of them. */
    private static final Set<String> KAPITALFRADRAG = Set.of(
            "forvaltningskostnaderFinans",
            "forvaltningskostnadKnyttetTilAksjesparekonto",
            "forvaltningskostnadKnyttetTilFondskonto",
            "forvaltningskostnadKnyttetTilVerdipapirfond",
            "fradragsberettigetTapPaaKapitalforsikringsavtale",
            "fradragsberettigetTapVedRealisasjonAvFastEiendom",
            "inntektsfradragFraGevinstOgTapskonto",
            "kapitalkostnadFraSkogbruk",
            "tapOgAnnenKostnadFraVirtuellEiendel",
            "underskuddVedUtleieMvAvFastEiendomUtenforNaering");

    private static final Set<String> UTLAND = Set.of(
            "pensjonFraUtlandetSkattepliktigINorge",
            "pensjonFraUtlandetSkattefriINorge",
            "pensjonsinntektIEOESTilsvarendeAlderspensjonEllerAFP",
            "ufoereytelseFraUtlandet");

    private Oppgjoersposter() {}

    /** Capital income, gains, and the losses and costs that reduce it. */
    public static boolean erKapital(Skattepost post) {
        String navn = post.tekniskNavn();
        if ("inntekt".equals(post.kategori())) {
            return KAPITALINNTEKTER.contains(navn)
                    || navn.startsWith("gevinstVed")
                    || navn.startsWith("gevinstOgAnnen");
        }
        return "inntektsfradrag".equals(post.kategori())
                && (KAPITALFRADRAG.contains(navn) || navn.startsWith("tapVed"));
    }

    /** Personinntekt from own business or a partnership: the measure of the forskrift. */
    public static boolean erPersoninntektAvNaering(Skattepost post) {
        String navn = post.tekniskNavn();
        return navn.startsWith("samletPersoninntektFraEnkeltpersonforetak") || navn.startsWith("personinntektFraSDF");
    }

    /** Profit and loss of the business, used only where the settlement has no personinntekt: they repeat each other. */
    public static boolean erNaeringsresultat(Skattepost post) {
        String navn = post.tekniskNavn();
        return navn.startsWith("samletOverskuddAvEnkeltpersonforetak")
                || navn.startsWith("overskuddAvEnkeltpersonforetak")
                || navn.equals("overskuddAvSDF")
                || navn.equals("samletUnderskuddINaeringsvirksomhet")
                || navn.equals("underskuddFraSDF");
    }

    /** Pension and benefits from abroad. */
    public static boolean erUtland(Skattepost post) {
        return UTLAND.contains(post.tekniskNavn());
    }

    /** Kroner of the row as it counts: amounts come unsigned, and the category says whether they subtract. */
    public static Kroner medFortegn(Skattepost post) {
        Kroner beloep = post.beloep() == null ? Kroner.ZERO : post.beloep();
        return "inntektsfradrag".equals(post.kategori()) ? beloep.negert() : beloep;
    }
}
