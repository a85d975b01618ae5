package bospor.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell bokmål from nynorsk, and the one form of nynorsk that we write. */
public final class Maalformer {
    /** Words that are bokmål only. {@code hva} and the like may stand in quoted names of settings, never as words. */
    private static final Pattern BARE_BOKMAAL = Pattern.compile(
            "(?<!-)\\b(ikke|jeg|hvem|hva|hvor|hvorfor|hvordan|hvilke[nt]?|noe|noen|fra|uten|ble|være|vises|slås|mangler|"
                    + "måned(en|er|ene)?|bostøtte|boutgift(er|ene)?|bolig(en)?|egenandel(en)?|oppgjør(et)?|lønn|"
                    + "søker|voksen|voksne|opplysninger|kilde(n|r)?|regnes|beregnes|beregning(en)?|sykepenger|"
                    + "velg|åpne|bare|nå|ennå|også|gjelder|husleie|eiendom|leie|ytelse(n|r)?|fradrag|underskudd|"
                    + "en|et|dem|hun|denne måneden|samme|flere|mer|annen|eget|slik at det)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Words above that nynorsk has too, in the sentences they stand in. */
    private static final Set<String> OGSAA_NYNORSK = Set.of("også", "nå");

    private static final Pattern BARE_NYNORSK = Pattern.compile(
            "\\b(ikkje|kven|kva|kvifor|korleis|noko|nokon|frå|utan|vere|månad(en|er|ene)?|bustøtte|bustad(en)?|løn|"
                    + "søkjar(en)?|vaksen|vaksne|opplysningar|kjelde(r)?|blir rekna|sjukepengar|berre|enno|husleige)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What is good nynorsk, and not ours: one form through all texts. */
    private static final Pattern ANNEN_FORM = Pattern.compile(
            "\\b(vart|vert|vorte|vorten|verte|bleiv|bleve|me|vatn|soge|hjå|enn no|berr)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Maalformer() {}

    /** The words of a text that only bokmål has. */
    public static Set<String> bokmaal(String tekst) {
        Set<String> ut = ord(BARE_BOKMAAL, utenSitat(tekst));
        ut.removeAll(OGSAA_NYNORSK);
        return ut;
    }

    /** The words of a text that only nynorsk has. */
    public static Set<String> nynorsk(String tekst) {
        return ord(BARE_NYNORSK, utenSitat(tekst));
    }

    /** The words of a text in nynorsk that have another form in our texts: blei and blir, never vart and vert. */
    public static Set<String> annenForm(String tekst) {
        return ord(ANNEN_FORM, utenSitat(tekst));
    }

    private static Set<String> ord(Pattern moenster, String tekst) {
        return moenster.matcher(tekst)
                .results()
                .map(m -> m.group().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without what is quoted, the name of the regulation, which is nynorsk, and names with dots in them: settings, files, addresses. */
    private static String utenSitat(String tekst) {
        return tekst.replaceAll("«[^»]*»|forskrift om bustøtte", "").replaceAll("[\\w-]+(\\.[\\w-]+)+", "");
    }
}
