package bospor.casework.notat;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that the check of a note says: its kind, and what varies in it. Whoever shows it has the words.
 *
 * @param verdier what varies, in the order of the sentence; text from the file is as it stood there
 */
public record Kontrollsetning(Art art, List<String> verdier) {
    /** Keeps its own copy of the list. */
    public Kontrollsetning {
        verdier = List.copyOf(verdier);
    }

    /** The kind with these values, numbers as they are written in digits. */
    public static Kontrollsetning av(Art art, Object... verdier) {
        return new Kontrollsetning(
                art, Arrays.stream(verdier).map(String::valueOf).toList());
    }

    /** What a check can say. Those of a decision have its number first. */
    public enum Art {
        /** The file is no note: why, a whole sentence in bokmål. */
        IKKE_NOTAT,
        SJEKKSUM_STEMMER,
        SJEKKSUM_STEMMER_IKKE,
        /** Where in the attachment, may be empty; what is wrong, in bokmål. */
        DATA_UHELT,
        /** Whose seal there should be. */
        FORSEGLING_MANGLER,
        UFORSEGLET,
        /** The version then, the version now. */
        REGLER_ENDRET,
        BELOEP_IKKE_MED_SATSENE,
        /** Where in the input, may be empty; what is wrong, in bokmål. */
        BELOEP_IKKE_MED_OPPLYSNINGENE,
        BELOEP_LIKT,
        /** Where; the value in the note; the value now. */
        RESULTAT_ANNET,
        /** Where; the value now, which the note has not. */
        RESULTAT_MANGLER,
        /** Where; the value in the note, which is not there now. */
        RESULTAT_FOR_MYE,
        /** Why, in bokmål. */
        RESULTAT_IKKE_SAMMENLIGNET,
        /** Where in the list. */
        SKJOENN_ANNET,
        /** The name of the rate in bokmål; its value in the note; its value now. */
        SATS_ANNEN,
        /** The name of the rate in bokmål; its value in the note. */
        SATS_FINNES_IKKE,
        /** The seal; what it seals. */
        SEGL_UTEN_VEDLEGG,
        /** The seal. */
        SEGL_SKADET,
        /** What it seals. */
        SEGL_HOLDER_IKKE,
        /** What it seals; whose it is. */
        SEGL_HOLDER,
        SEGL_UVENTET_NOTAT,
        SEGL_UVENTET_AVGJOERELSE,
        SEGL_FRA_ANNEN_NOTAT,
        SEGL_FRA_ANNEN_AVGJOERELSE,
        /** The first day; the last day. */
        SERTIFIKAT_GJALDT_IKKE_NOTAT,
        /** The first day; the last day. */
        SERTIFIKAT_GJALDT_IKKE_AVGJOERELSE,
        /** The issuer. */
        UTSTEDER_KJENT,
        /** The issuer. */
        UTSTEDER_UKJENT,
        /** Who; when; the reasons in bokmål with semicolons between, may be empty; the comment, may be empty. */
        ATTESTERT,
        /** As for {@link #ATTESTERT}. */
        UNDERKJENT,
        AVGJOERELSE_MANGLER,
        AVGJOERELSE_EGEN,
        /** Also what is wrong, in bokmål. */
        AVGJOERELSE_SKADET,
        AVGJOERELSE_SJEKKSUM,
        AVGJOERELSE_ANNET_NOTAT,
        AVGJOERELSE_KJEDE,
        AVGJOERELSE_UFORSEGLET,
        AVGJOERELSE_UTEN_SEGL,
        AVGJOERELSE_UTEN_SIDE,
        AVGJOERELSE_ANNEN_UTFORMING,
        SIDER_ANNEN_UTFORMING,
        SIDER_LIKE,
        SIDER_REKKEFOELGE,
        SIDER_ULIKE,
        /** The line on the pages. */
        SIDER_MER,
        /** The line in the attachment. */
        SIDER_MINDRE
    }
}
