package bospor.lookuplog;

import bospor.lookuplog.Fysisk.Ledd;
import bospor.lookuplog.Kontrollsvar.Art;
import bospor.lookuplog.Kontrollsvar.Funn;
import bospor.lookuplog.Logglinje.Linjetype;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One walk along the lines of a machine's log, from the first to the head, noting what does not fit. */
final class Kjedegang {
    private final List<Fysisk> linjer;
    private final Optional<Logghode> hode;
    private final boolean staarAlene;
    private final List<Funn> feil = new ArrayList<>();
    private final List<Funn> merknader = new ArrayList<>();
    private final Set<String> meldt = new HashSet<>();
    private final Map<String, Deque<Fysisk>> ubesvarte = new LinkedHashMap<>();

    /** Number and hash of the last line that was taken into the chain, and its file. */
    private long n;

    private String hash = Linjeformat.INGEN_FOER;
    private String fil = "";

    /** Whether the hash of the last line is not known, because a line that cannot be read stands there. */
    private boolean ukjentHash;

    private boolean hodetSett;

    /**
     * @param staarAlene whether the lines before these and the head are not at hand: then the first line is believed
     */
    Kjedegang(List<Fysisk> linjer, Optional<Logghode> hode, boolean staarAlene) {
        this.linjer = linjer;
        this.hode = hode;
        this.staarAlene = staarAlene;
    }

    Kontrollsvar gaa() throws IOException {
        begynn();
        int i = 0;
        while (i < linjer.size()) {
            i = ta(i);
        }
        slutt();
        return new Kontrollsvar(feil, merknader, linjer.size());
    }

    private void begynn() {
        Ledd foerste = linjer.isEmpty() ? null : linjer.getFirst().ledd();
        if (staarAlene && foerste != null) {
            n = foerste.n() - 1;
            hash = foerste.forrige();
        }
        hodetSett = hode.isPresent() && hode.get().n() == 0;
    }

    /** Takes the line at this place, and gives the place of the next to take. */
    private int ta(int i) throws IOException {
        Fysisk f = linjer.get(i);
        if (f.foelger(n, hash)) {
            savn(i, f);
            godta(f);
            return i + 1;
        }
        int avbrudd = Fysisk.avbruddslinje(linjer, i, n, hash);
        if (avbrudd >= 0) {
            merk(Art.HALV_LINJE, f, n + 1, "det som står før linje %d, ble ikke skrevet ferdig");
            godta(linjer.get(avbrudd));
            return avbrudd + 1;
        }
        Ledd ledd = f.ledd();
        if (ledd == null) {
            uleselig(i, f);
        } else if (ledd.n() <= n) {
            feil(Art.FEIL_PLASS, f, ledd.n(), "linje %d er satt inn eller flyttet hit");
        } else {
            hull(i, f, ledd);
            godta(f);
        }
        return i + 1;
    }

    /** An AVBRUTT line that follows at once: what it was written to account for has been taken away. */
    private void savn(int i, Fysisk f) {
        boolean kanLiggeIFilenFoer = staarAlene && i == 0;
        if (f.ledd() != null && f.ledd().type() == Linjetype.AVBRUTT && !kanLiggeIFilenFoer) {
            feil(Art.FJERNET, f, n + 1, "den uferdige linjen som linje %d gjør rede for, er fjernet");
        }
    }

    private void uleselig(int i, Fysisk f) {
        boolean sist = i == linjer.size() - 1;
        if (sist && !f.avsluttet() && (staarAlene || hodetSett)) {
            merk(Art.HALV_LINJE, f, n + 1, "linje %d er ikke skrevet ferdig");
        } else {
            feil(Art.ULESELIG, f, n + 1, "det som står der linje %d skal være, er ødelagt eller satt inn");
            ukjentHash = true;
        }
    }

    /** The line comes later than the next, or its hash of the line before is another. */
    private void hull(int i, Fysisk f, Ledd ledd) {
        long ventet = ukjentHash ? n + 2 : n + 1;
        if (ledd.n() == n + 1) {
            if (n > 0 && !ukjentHash && erUroert(i)) {
                feil(Art.ENDRET, fil.isEmpty() ? Loggfiler.navn(f.fil()) : fil, n, "linje %d er endret");
            } else {
                feil(Art.ENDRET, f, ledd.n(), "linje %d er endret eller satt inn");
            }
        } else if (ledd.n() > ventet) {
            String hvor = fil.isEmpty() || fil.equals(Loggfiler.navn(f.fil()))
                    ? Loggfiler.navn(f.fil())
                    : fil + " og " + Loggfiler.navn(f.fil());
            String hva = ledd.n() - 1 == ventet
                    ? "linje %d er fjernet"
                    : "linje %d til og med " + (ledd.n() - 1) + " er fjernet";
            feil(Art.FJERNET, hvor, ventet, hva);
        }
    }

    /** Whether what comes after vouches for the line at this place. */
    private boolean erUroert(int i) {
        String h = linjer.get(i).hash();
        if (i + 1 < linjer.size()) {
            Ledd neste = linjer.get(i + 1).ledd();
            return neste != null && neste.forrige().equals(h);
        }
        return hode.isPresent() && hode.get().hash().equals(h);
    }

    private void godta(Fysisk f) {
        Ledd ledd = f.ledd();
        if (ledd == null) {
            throw new IllegalArgumentException("bare en leselig linje hører til kjeden");
        }
        n = ledd.n();
        hash = f.hash();
        fil = Loggfiler.navn(f.fil());
        ukjentHash = false;
        sammenlignMedHodet(f);
        switch (ledd.type()) {
            case OPPSLAG ->
                ubesvarte
                        .computeIfAbsent(ledd.spoersmaal(), _ -> new ArrayDeque<>())
                        .add(f);
            case RESULTAT -> {
                Deque<Fysisk> spurt = ubesvarte.get(ledd.spoersmaal());
                if (spurt != null) {
                    spurt.poll();
                }
            }
            case HODE_MANGLET ->
                feil(Art.HODE_MANGLER, f, n, "hodefilen var borte da linje %d ble skrevet; linjer før den kan mangle");
            case INNSYN -> {
                // Has no answer to wait for.
            }
            case ATTESTERING -> {
                // Stands alone: what came of it stands in the note.
            }
            case AVBRUTT -> {
                // Accounted for where the unfinished line stands.
            }
        }
    }

    private void sammenlignMedHodet(Fysisk f) {
        if (hode.isEmpty()) {
            return;
        }
        if (hodetSett) {
            merk(Art.ETTER_HODET, f, n, "linje %d kom etter at hodefilen sist ble skrevet");
        } else if (n >= hode.get().n()) {
            hodetSett = true;
            if (n == hode.get().n() && !hash.equals(hode.get().hash())) {
                feil(Art.ENDRET, f, n, "linje %d er endret; den er ikke den hodefilen kjenner");
            }
        }
    }

    private void slutt() {
        for (Deque<Fysisk> spurt : ubesvarte.values()) {
            for (Fysisk f : spurt) {
                long nummer = f.ledd() == null ? 0 : f.ledd().n();
                merk(Art.UTEN_RESULTAT, f, nummer, "oppslaget i linje %d har ikke noe resultat");
            }
        }
        if (staarAlene) {
            String navn = linjer.isEmpty() ? "" : fil;
            merknader.add(new Funn(
                    Art.SLUTT_IKKE_KONTROLLERT,
                    navn,
                    n,
                    navn + ": hodefilen ligger ikke her, så det kan ikke kontrolleres om slutten mangler."));
        } else if (hode.isEmpty()) {
            if (!linjer.isEmpty()) {
                feil(Art.HODE_MANGLER, fil, n, "hodefilen er borte eller ødelagt; linjer etter linje %d kan mangle");
            }
        } else if (n < hode.get().n()) {
            Logghode h = hode.get();
            String hva = h.n() == n + 1 ? "linje %d er kuttet av" : "linje %d til og med " + h.n() + " er kuttet av";
            feil(Art.KUTTET, fil.isEmpty() || fil.equals(h.fil()) ? h.fil() : fil + " og " + h.fil(), n + 1, hva);
        }
    }

    private void feil(Art art, Fysisk f, long nummer, String hva) {
        if (meldt.add(art + "/" + nummer)) {
            feil.add(funn(art, f, nummer, hva));
        }
    }

    private void feil(Art art, String filnavn, long nummer, String hva) {
        if (meldt.add(art + "/" + nummer)) {
            feil.add(new Funn(art, filnavn, nummer, filnavn + ": " + hva.formatted(nummer) + "."));
        }
    }

    private void merk(Art art, Fysisk f, long nummer, String hva) {
        merknader.add(funn(art, f, nummer, hva));
    }

    private static Funn funn(Art art, Fysisk f, long nummer, String hva) {
        String navn = Loggfiler.navn(f.fil());
        return new Funn(art, navn, nummer, "%s, linje %d i filen: %s.".formatted(navn, f.nr(), hva.formatted(nummer)));
    }
}
