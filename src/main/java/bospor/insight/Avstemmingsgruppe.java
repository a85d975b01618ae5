package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Skattepost;

/**
 * A kind of income that has its own type codes in the a-ordning and its own rows in the settlement, so that a year of the
 * one can be laid beside the other. Codes and rows that belong to none of them are not reconciled.
 *
 * <p>Pensions are one group: the code {@code alderspensjon} is used by Nav and by pension funds, the settlement tells
 * them apart, so only the sum can be compared.
 */
public enum Avstemmingsgruppe {
    LOENN,
    ARBEIDSAVKLARINGSPENGER,
    UFOERETRYGD,
    UFOEREPENSJON,
    PENSJON,
    OVERGANGSSTOENAD,
    OMSTILLINGSSTOENAD,
    INTRODUKSJONSSTOENAD,
    KVALIFISERINGSSTOENAD,
    SUPPLERENDE_STOENAD;

    /** Whether the post belongs to the group by its code. */
    boolean har(Inntektspost post) {
        return switch (this) {
            case LOENN -> post.gruppe().equals("loennsinntekt");
            case OVERGANGSSTOENAD -> post.kode().startsWith("overgangsstoenadTilEnslig");
            default -> !post.gruppe().equals("naeringsinntekt") && harKode(post.kode());
        };
    }

    private boolean harKode(String kode) {
        return switch (kode) {
            case "arbeidsavklaringspenger" -> this == ARBEIDSAVKLARINGSPENGER;
            case "ufoeretrygd", "ufoereytelseEtteroppgjoer" -> this == UFOERETRYGD;
            case "ufoerepensjonFraAndreEnnFolketrygden", "ufoereytelseEtteroppgjoerFraAndreEnnFolketrygden" ->
                this == UFOEREPENSJON;
            case "alderspensjon",
                    "alderspensjonSkjermingstillegg",
                    "avtalefestetPensjon",
                    "etterlattepensjon",
                    "nyAvtalefestetPensjonPrivatSektor",
                    "nyeLivrenterIArbeidsforholdOgLivrenterFortsettelsesforsikringer",
                    "pensjonOgLivrenterIArbeidsforhold" -> this == PENSJON;
            case "omstillingsstoenad" -> this == OMSTILLINGSSTOENAD;
            case "introduksjonsstoenad" -> this == INTRODUKSJONSSTOENAD;
            case "kvalifiseringstoenad" -> this == KVALIFISERINGSSTOENAD;
            case "supplerendeStoenadTilPersonKortBotidNorge" -> this == SUPPLERENDE_STOENAD;
            default -> false;
        };
    }

    /** Whether the row belongs to the group; rows of the mainland basis only. */
    boolean har(Skattepost rad) {
        return rad.grunnlag().equals("grunnlag") && rad.beloep() != null && harRad(rad.tekniskNavn());
    }

    private boolean harRad(String tekniskNavn) {
        return switch (tekniskNavn) {
            case "annenArbeidsinntekt",
                    "loennsinntektMedTrygdeavgiftspliktOmfattetAvLoennstrekkordningen",
                    "loennsinntektNaturalytelseMv",
                    "loennsinntektUtenTrygdeavgiftspliktOmfattetAvLoennstrekkordningen",
                    "nettoLoennsinntektFraArbeidINorge",
                    "samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt",
                    "skattefriLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt" -> this == LOENN;
            case "arbeidsavklaringspenger" -> this == ARBEIDSAVKLARINGSPENGER;
            case "samletUfoeretrygdFraFolketrygdenEksklusiveEktefelletillegg",
                    "ufoeretrygdOmfattetAvLoennstrekkordningen" -> this == UFOERETRYGD;
            case "samletUfoereytelseFraAndreEnnFolketrygden" -> this == UFOEREPENSJON;
            case "alderspensjonFraFolketrygden",
                    "etterlattepensjonFraFolketrygden",
                    "livrenterIArbeidsforhold",
                    "livsvarigAvtalefestetPensjonIOffentligSektor",
                    "pensjonsinntektOmfattetAvLoennstrekkordningen",
                    "samletAnnenPensjonMedTrekkpliktEksklusiveEktefelletillegg",
                    "samletAvtalefestetPensjon",
                    "samletPensjonFraFolketrygden",
                    "skjermingstilleggTilAlderspensjon" -> this == PENSJON;
            case "overgangsstoenadTilEnsligForelder" -> this == OVERGANGSSTOENAD;
            case "omstillingsstoenad" -> this == OMSTILLINGSSTOENAD;
            case "introduksjonsstoenad" -> this == INTRODUKSJONSSTOENAD;
            case "kvalifiseringsstoenad" -> this == KVALIFISERINGSSTOENAD;
            case "supplerendeStoenad", "supplerendeStoenadTilUfoerFlyktning" -> this == SUPPLERENDE_STOENAD;
            default -> false;
        };
    }

    /** Whether the benefit has no row of its own and is taxed as wages: sickness, parental benefits, dagpenger and the like. */
    static boolean ytelseSomLoenn(Inntektspost post) {
        if (!post.gruppe().equals("ytelseFraOffentlige") || !post.tellerISum()) {
            return false;
        }
        for (Avstemmingsgruppe gruppe : values()) {
            if (gruppe.har(post)) {
                return false;
            }
        }
        return true;
    }
}
