package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsetning.Art;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Kontrollsvar.Seglstand;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Regelverk;
import bospor.casework.notat.Skjoenn;
import bospor.casework.notat.Skjoennsliste;
import bospor.json.Attestformat;
import bospor.json.Jsonulikhet;
import bospor.json.KanoniskJson;
import bospor.json.Lesefeil;
import bospor.json.Notatformat;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Inndatafeil;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import java.security.cert.TrustAnchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of one note, from the outside in: checksum, seals, calculation, pages. */
final class Kontrollgang {
    private static final String REGELVERSJON = "regelsett.versjon";

    private final Regelverk regelverk;
    private final Set<TrustAnchor> roetter;
    private final Pdfinnhold innhold;
    private final byte[] json;
    private final List<Kontrollsetning> forhold = new ArrayList<>();
    private final List<Kontrollsetning> avvik = new ArrayList<>();

    Kontrollgang(Regelverk regelverk, Set<TrustAnchor> roetter, Pdfinnhold innhold) {
        this.regelverk = regelverk;
        this.roetter = roetter;
        this.innhold = innhold;
        byte[] data = innhold.vedlegg().get(Vedlegg.DATA);
        this.json = data == null ? new byte[0] : data;
    }

    Kontrollsvar kontroller() throws IkkeNotat {
        String sjekksum;
        try {
            sjekksum = sjekksum();
        } catch (Lesefeil e) {
            throw new IkkeNotat("Vedlegget med beregningen kan ikke leses. " + e.melding());
        }
        Notatdata data = null;
        try {
            data = Notatformat.les(json);
        } catch (Lesefeil e) {
            avvik.add(Kontrollsetning.av(Art.DATA_UHELT, e.sti(), e.melding()));
        }
        var attester = new Attestkontroll(innhold.vedlegg(), forhold, avvik).kontroller(sjekksum, data);
        Seglstand segl = seglene(data);
        if (data != null) {
            regnPaaNytt(data);
            satser(data);
            new Sidekontroll(forhold, avvik).kontroller(innhold.sidetekst(), json, data, attester);
        }
        return new Kontrollsvar.Kontrollert(data, sjekksum, segl, List.copyOf(attester.values()), forhold, avvik);
    }

    private String sjekksum() throws Lesefeil {
        String sjekksum = Notatformat.sjekksum(json);
        if (sjekksum.equals(Notatformat.beregnetSjekksum(json))) {
            forhold.add(Kontrollsetning.av(Art.SJEKKSUM_STEMMER));
        } else {
            avvik.add(Kontrollsetning.av(Art.SJEKKSUM_STEMMER_IKKE));
        }
        return sjekksum;
    }

    private Seglstand seglene(@Nullable Notatdata data) {
        Seglkontroll kontroll = new Seglkontroll(roetter, forhold, avvik);
        Seglstand hovedsegl = Seglstand.UFORSEGLET;
        for (String navn : innhold.vedlegg().keySet().stream().sorted().toList()) {
            if (navn.endsWith(".jws")) {
                boolean hoved = navn.equals(Vedlegg.SEGL);
                String forseglede = hoved ? Vedlegg.DATA : navn.replaceAll("\\.jws$", ".json");
                byte[] forseglet = innhold.vedlegg().get(forseglede);
                Seglstand stand = kontroll.segl(
                        navn,
                        forseglede,
                        innhold.vedlegg().getOrDefault(navn, new byte[0]),
                        forseglet,
                        hoved ? lovet(data) : lovet(forseglet));
                hovedsegl = hoved ? stand : hovedsegl;
            }
        }
        Forsegling lovet = data == null ? null : data.forsegling();
        if (hovedsegl == Seglstand.UFORSEGLET && lovet != null) {
            avvik.add(Kontrollsetning.av(Art.FORSEGLING_MANGLER, lovet.virksomhet()));
            return Seglstand.HOLDER_IKKE;
        }
        if (hovedsegl == Seglstand.UFORSEGLET && data != null) {
            forhold.add(Kontrollsetning.av(Art.UFORSEGLET));
        }
        return hovedsegl;
    }

    private static Seglkontroll.@Nullable Lovet lovet(@Nullable Notatdata data) {
        return data == null
                ? null
                : new Seglkontroll.Lovet(
                        true, data.forsegling(), data.utarbeidet().tid());
    }

    /** What a decision says of its seal; nothing when the text is no decision. */
    private static Seglkontroll.@Nullable Lovet lovet(byte @Nullable [] attest) {
        try {
            Attest a = attest == null ? null : Attestformat.les(attest);
            return a == null ? null : new Seglkontroll.Lovet(false, a.forsegling(), a.tid());
        } catch (Lesefeil e) {
            return null;
        }
    }

    private void regnPaaNytt(Notatdata data) {
        String ordning = data.inndata().ordning();
        Regelsett da = data.resultat().regelsett();
        regelverk
                .regelsett(ordning)
                .filter(naa -> !naa.versjon().equals(da.versjon()))
                .ifPresent(naa -> forhold.add(Kontrollsetning.av(Art.REGLER_ENDRET, da.versjon(), naa.versjon())));
        Beregningssvar nytt;
        try {
            nytt = regelverk.beregn(data.inndata(), data.grunnlag());
        } catch (RuntimeException e) {
            // Rates that no program has written: they are data from a file, whatever the rules make of them.
            avvik.add(Kontrollsetning.av(Art.BELOEP_IKKE_MED_SATSENE));
            return;
        }
        if (nytt instanceof Inndatafeil(String sti, String melding)) {
            avvik.add(Kontrollsetning.av(Art.BELOEP_IKKE_MED_OPPLYSNINGENE, sti, melding));
            return;
        }
        int foer = avvik.size();
        sammenlign(nytt);
        skjoenn(data);
        if (avvik.size() == foer) {
            forhold.add(Kontrollsetning.av(Art.BELOEP_LIKT));
        }
    }

    private void sammenlign(Beregningssvar nytt) {
        try {
            byte[] staar = KanoniskJson.felt("resultat", json);
            byte[] regnet = new Notatformat(Talltekst::tall).skrivResultat(nytt);
            for (Jsonulikhet u : Jsonulikhet.mellom(staar == null ? new byte[] {'{', '}'} : staar, regnet)) {
                if (!u.sti().equals(REGELVERSJON)) {
                    avvik.add(annet(u));
                }
            }
        } catch (Lesefeil e) {
            avvik.add(Kontrollsetning.av(Art.RESULTAT_IKKE_SAMMENLIGNET, e.melding()));
        }
    }

    private static Kontrollsetning annet(Jsonulikhet u) {
        String da = u.venstre();
        String naa = u.hoeyre();
        if (da == null) {
            return Kontrollsetning.av(Art.RESULTAT_MANGLER, u.sti(), String.valueOf(naa));
        }
        return naa == null
                ? Kontrollsetning.av(Art.RESULTAT_FOR_MYE, u.sti(), da)
                : Kontrollsetning.av(Art.RESULTAT_ANNET, u.sti(), da, naa);
    }

    private void skjoenn(Notatdata data) {
        List<Skjoenn> nytt = Skjoennsliste.av(data.inndata(), i -> regelverk.beregn(i, data.grunnlag()));
        for (int i = 0; i < Math.max(nytt.size(), data.skjoenn().size()); i++) {
            boolean likt = i < nytt.size()
                    && i < data.skjoenn().size()
                    && nytt.get(i).equals(data.skjoenn().get(i));
            if (!likt) {
                avvik.add(Kontrollsetning.av(Art.SKJOENN_ANNET, "skjoenn[" + i + "]"));
            }
        }
    }

    private void satser(Notatdata data) {
        Regelgrunnlag naa = regelverk.grunnlag(data.inndata());
        Map<String, Sats> vaare = new HashMap<>();
        naa.satser().forEach(s -> vaare.put(s.id(), s));
        // The values of a rule pack are known by what this program's own pack gives.
        if (regelverk.beregn(data.inndata(), naa) instanceof Beregningsresultat r) {
            r.satser().forEach(s -> vaare.put(s.id(), s));
        }
        for (Sats s : data.resultat().satser()) {
            Sats vaar = vaare.get(s.id());
            if (vaar == null || vaar.verdi().compareTo(s.verdi()) != 0) {
                String verdi = Talltekst.tall(s.verdi());
                forhold.add(
                        vaar == null
                                ? Kontrollsetning.av(Art.SATS_FINNES_IKKE, s.navn(), verdi)
                                : Kontrollsetning.av(Art.SATS_ANNEN, s.navn(), verdi, Talltekst.tall(vaar.verdi())));
            }
        }
    }
}
