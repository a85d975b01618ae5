package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.notat.Notatdata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Whether the pages say what the attachments say: they are made again and compared line by line. */
final class Sidekontroll {
    private static final int FLEST_LINJER = 20;

    private final List<String> forhold;
    private final List<String> avvik;

    Sidekontroll(List<String> forhold, List<String> avvik) {
        this.forhold = forhold;
        this.avvik = avvik;
    }

    /**
     * Compares.
     *
     * @param json the attachment that the data were read from
     * @param attester the decisions by their numbers, in order
     */
    void kontroller(String sidetekst, byte[] json, Notatdata data, SequencedMap<Integer, Attest> attester) {
        if (data.program().utforming() != Notatside.UTFORMING) {
            forhold.add("Sidene er laget av en versjon med annen utforming, og er ikke sammenlignet med vedlegget.");
            return;
        }
        StringBuilder nye = new StringBuilder(Skriver.DELT.sidetekst(json));
        for (Map.Entry<Integer, Attest> a : attester.entrySet()) {
            int utforming = a.getValue().utforming();
            if (utforming == 0) {
                forhold.add("Avgjørelse %d står bare i vedlegget, ikke på en side.".formatted(a.getKey()));
            } else if (utforming == Attestside.UTFORMING) {
                nye.append(Skriver.DELT.sidetekst(a.getValue(), a.getKey(), data));
            } else {
                forhold.add("Siden med avgjørelse %d er laget av en versjon med annen utforming. Den og sidene etter"
                                .formatted(a.getKey())
                        + " er ikke sammenlignet med vedleggene.");
                begynnelsen(sidetekst, nye.toString());
                return;
            }
        }
        sammenlign(sidetekst, nye.toString());
    }

    private void sammenlign(String sidetekst, String nye) {
        if (Sidetekst.uten(nye).equals(Sidetekst.uten(sidetekst))) {
            forhold.add("Sidene viser det samme som vedlegget.");
            return;
        }
        List<String> paaSidene = Sidetekst.linjer(sidetekst);
        List<String> fraVedlegget = Sidetekst.linjer(nye);
        int nevnt = nevn("Dette står på sidene, men ikke i vedlegget: «%s».", paaSidene, fraVedlegget)
                + nevn("Dette står i vedlegget, men ikke på sidene: «%s».", fraVedlegget, paaSidene);
        if (nevnt == 0) {
            avvik.add("Sidene har samme linjer som vedlegget, men i en annen rekkefølge.");
        }
    }

    private void begynnelsen(String sidetekst, String nye) {
        if (!Sidetekst.uten(sidetekst).startsWith(Sidetekst.uten(nye))) {
            nevn(
                    "Dette står i vedlegget, men ikke på sidene: «%s».",
                    Sidetekst.linjer(nye), Sidetekst.linjer(sidetekst));
            avvik.add("Sidene viser ikke det samme som vedlegget.");
        }
    }

    private int nevn(String setning, List<String> her, List<String> der) {
        List<String> bareHer = new ArrayList<>(her);
        for (String linje : der) {
            bareHer.remove(linje);
        }
        bareHer.stream().limit(FLEST_LINJER).forEach(l -> avvik.add(setning.formatted(l)));
        return bareHer.size();
    }

    /** The one that writes pages again; made when it is first needed. */
    private static final class Skriver {
        static final Beregningsnotat DELT = new Beregningsnotat();
    }
}
