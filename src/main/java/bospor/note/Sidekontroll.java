package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsetning.Art;
import bospor.casework.notat.Notatdata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Whether the pages say what the attachments say: they are made again and compared line by line. */
final class Sidekontroll {
    private static final int FLEST_LINJER = 20;

    private final List<Kontrollsetning> forhold;
    private final List<Kontrollsetning> avvik;

    Sidekontroll(List<Kontrollsetning> forhold, List<Kontrollsetning> avvik) {
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
            forhold.add(Kontrollsetning.av(Art.SIDER_ANNEN_UTFORMING));
            return;
        }
        StringBuilder nye = new StringBuilder(Skriver.DELT.sidetekst(json));
        for (Map.Entry<Integer, Attest> a : attester.entrySet()) {
            int utforming = a.getValue().utforming();
            if (utforming == 0) {
                forhold.add(Kontrollsetning.av(Art.AVGJOERELSE_UTEN_SIDE, a.getKey()));
            } else if (utforming == Attestside.UTFORMING) {
                nye.append(Skriver.DELT.sidetekst(a.getValue(), a.getKey(), data));
            } else {
                forhold.add(Kontrollsetning.av(Art.AVGJOERELSE_ANNEN_UTFORMING, a.getKey()));
                begynnelsen(sidetekst, nye.toString());
                return;
            }
        }
        sammenlign(sidetekst, nye.toString());
    }

    private void sammenlign(String sidetekst, String nye) {
        if (Sidetekst.uten(nye).equals(Sidetekst.uten(sidetekst))) {
            forhold.add(Kontrollsetning.av(Art.SIDER_LIKE));
            return;
        }
        List<String> paaSidene = Sidetekst.linjer(sidetekst);
        List<String> fraVedlegget = Sidetekst.linjer(nye);
        int nevnt = nevn(Art.SIDER_MER, paaSidene, fraVedlegget) + nevn(Art.SIDER_MINDRE, fraVedlegget, paaSidene);
        if (nevnt == 0) {
            avvik.add(Kontrollsetning.av(Art.SIDER_REKKEFOELGE));
        }
    }

    private void begynnelsen(String sidetekst, String nye) {
        if (!Sidetekst.uten(sidetekst).startsWith(Sidetekst.uten(nye))) {
            nevn(Art.SIDER_MINDRE, Sidetekst.linjer(nye), Sidetekst.linjer(sidetekst));
            avvik.add(Kontrollsetning.av(Art.SIDER_ULIKE));
        }
    }

    private int nevn(Art art, List<String> her, List<String> der) {
        List<String> bareHer = new ArrayList<>(her);
        for (String linje : der) {
            bareHer.remove(linje);
        }
        bareHer.stream().limit(FLEST_LINJER).forEach(l -> avvik.add(Kontrollsetning.av(art, l)));
        return bareHer.size();
    }

    /** The one that writes pages again; made when it is first needed. */
    private static final class Skriver {
        static final Beregningsnotat DELT = new Beregningsnotat();
    }
}
