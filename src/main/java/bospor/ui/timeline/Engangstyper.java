package bospor.ui.timeline;

import bospor.domain.Inntektspost;
import java.util.Set;

/** Which types are one-off amounts or concern other months than the one they are paid in, so that they are drawn hatched. */
final class Engangstyper {
    private static final Set<String> KODER = Set.of(
            "trekkILoennForFerie",
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
    static boolean er(Inntektspost post) {
        String kode = post.kode();
        return KODER.contains(kode)
                || kode.startsWith("feriepenger")
                || kode.startsWith("ferietillegg")
                || kode.contains("Etteroppgjoer")
                || etterbetaling(post);
    }

    /** Whether the payer says that it was earned in another period. */
    static boolean etterbetaling(Inntektspost post) {
        return post.etterbetalingFra() != null || post.etterbetalingTil() != null;
    }
}
