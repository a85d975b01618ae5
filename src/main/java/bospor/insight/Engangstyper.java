package bospor.insight;

import bospor.domain.Inntektspost;
import java.util.Set;

/** Which types are one-off amounts or concern other months than the one they are paid in. */
public final class Engangstyper {
    private static final Set<String> KODER = Set.of(
            "sluttvederlag",
            "bonus",
            "bonusFraForsvaret",
            "opsjoner",
            "aksjerGrunnfondsbevisTilUnderkurs",
            "skattefriErstatning",
            "loennEtterDoedsfall",
            "engangsutbetalingInnskuddspensjon",
            "ipaEllerIpsEngangsutbetaling",
            "pensjonIDoedsmaaneden");

    private Engangstyper() {}

    /** Whether the post is holiday pay, a settlement of another year, back-pay or another single payment. */
    public static boolean er(Inntektspost post) {
        String kode = post.kode();
        return KODER.contains(kode) || ferie(post) || etteroppgjoer(post) || etterbetaling(post);
    }

    /** Whether the post is holiday pay, or the wages deducted for the holiday. */
    public static boolean ferie(Inntektspost post) {
        String kode = post.kode();
        return kode.startsWith("feriepenger") || kode.startsWith("ferietillegg") || kode.equals("trekkILoennForFerie");
    }

    /** Whether the post is the payer's settlement of a benefit for another year. */
    public static boolean etteroppgjoer(Inntektspost post) {
        return post.kode().contains("Etteroppgjoer");
    }

    /** Whether the payer says that it was earned in another period. */
    public static boolean etterbetaling(Inntektspost post) {
        return post.etterbetalingFra() != null || post.etterbetalingTil() != null;
    }
}
