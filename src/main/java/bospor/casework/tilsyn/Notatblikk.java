package bospor.casework.tilsyn;

import bospor.casework.Oppslagsstatus;
import bospor.casework.attestering.Attest;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Kontrollsvar.Seglstand;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.casework.notat.Skjoenn;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import bospor.trace.Utfall;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list of notes shows of one: little enough that ten thousand of them fit in memory.
 *
 * @param hindring why the file is no note, empty when it is one; then everything else is empty too
 * @param saksnummer empty when the note names none
 * @param beloep kroner per month, null when there is none
 * @param attester the decisions, the first first
 * @param uvanlig the most serious first
 */
public record Notatblikk(
        Path fil,
        List<Kontrollsetning> hindring,
        @Nullable Termin termin,
        String ordning,
        String saksnummer,
        @Nullable Kroner beloep,
        @Nullable Utfall utfall,
        String bruker,
        @Nullable Instant tid,
        List<Attest> attester,
        List<Uvanlig> uvanlig) {
    /** A look-up older than this when the note was made is old. */
    private static final Duration GAMMELT = Duration.ofDays(30);

    /** Keeps its own copies of the lists. */
    public Notatblikk {
        hindring = List.copyOf(hindring);
        attester = List.copyOf(attester);
        uvanlig = uvanlig.stream().sorted(Comparator.comparing(Uvanlig::art)).toList();
    }

    /** A file that is none, or cannot be read; the sentence is bokmål. */
    public static Notatblikk ikke(Path fil, String setning) {
        return ikke(fil, List.of(Kontrollsetning.av(Kontrollsetning.Art.IKKE_NOTAT, setning)));
    }

    private static Notatblikk ikke(Path fil, List<Kontrollsetning> hindring) {
        return new Notatblikk(fil, hindring, null, "", "", null, null, "", null, List.of(), List.of());
    }

    /** What the check of the file found. */
    public static Notatblikk av(Path fil, Kontrollsvar svar) {
        return switch (svar) {
            case Kontrollsvar.IkkeNotat(String setning) -> ikke(fil, setning);
            case Kontrollsvar.Kontrollert k -> {
                Notatdata data = k.data();
                yield data == null ? ikke(fil, k.avvik()) : av(fil, k, data);
            }
        };
    }

    private static Notatblikk av(Path fil, Kontrollsvar.Kontrollert k, Notatdata d) {
        String sak = d.utarbeidet().saksnummer();
        return new Notatblikk(
                fil,
                List.of(),
                d.inndata().termin(),
                d.inndata().ordning(),
                sak == null ? "" : sak,
                d.resultat().beloepPerMaaned(),
                d.resultat().utfall(),
                d.utarbeidet().bruker(),
                d.utarbeidet().tid(),
                k.attester(),
                uvanlig(k, d));
    }

    /** How much there is to look at: the order of a list, the highest first. */
    public int risiko() {
        return hindring.isEmpty()
                ? uvanlig.stream().mapToInt(u -> u.art().vekt()).sum()
                : Uvanlig.Art.STEMMER_IKKE.vekt();
    }

    /** The last decision, null when there is none. */
    public @Nullable Attest sisteAttest() {
        return attester.isEmpty() ? null : attester.getLast();
    }

    /** This, read again, with what only a list of notes can tell from when it was in one. */
    public Notatblikk iSammeListeSom(Notatblikk foer) {
        Notatblikk ut = this;
        for (Uvanlig u : foer.uvanlig) {
            if (u.art() == Uvanlig.Art.STOR_ENDRING && !ut.uvanlig.contains(u)) {
                ut = ut.med(u);
            }
        }
        return ut;
    }

    /** The same with one more thing to look at. */
    Notatblikk med(Uvanlig mer) {
        List<Uvanlig> alle = new ArrayList<>(uvanlig);
        alle.add(mer);
        return new Notatblikk(fil, hindring, termin, ordning, saksnummer, beloep, utfall, bruker, tid, attester, alle);
    }

    private static List<Uvanlig> uvanlig(Kontrollsvar.Kontrollert k, Notatdata d) {
        List<Uvanlig> ut = new ArrayList<>();
        if (!k.stemmer()) {
            ut.add(Uvanlig.av(Uvanlig.Art.STEMMER_IKKE, k.avvik().size()));
        }
        if (!k.attester().isEmpty() && k.attester().getLast().avgjoerelse() == Attest.Avgjoerelse.UNDERKJENT) {
            ut.add(Uvanlig.av(Uvanlig.Art.UNDERKJENT));
        }
        if (!d.skjoenn().isEmpty()) {
            Kroner sum = d.skjoenn().stream()
                    .map(Skjoenn::virkning)
                    .reduce(Kroner.ZERO, (a, b) -> b == null ? a : a.pluss(b), Kroner::pluss);
            ut.add(Uvanlig.av(
                    Uvanlig.Art.SKJOENN, d.skjoenn().size(), sum.verdi().toPlainString()));
        }
        if (k.segl() == Seglstand.UFORSEGLET) {
            ut.add(Uvanlig.av(Uvanlig.Art.UFORSEGLET));
        }
        if (d.resultat().utfall() == Utfall.KAN_IKKE_VURDERES) {
            ut.add(Uvanlig.av(Uvanlig.Art.KAN_IKKE_VURDERES));
        }
        satser(d, ut);
        oppslag(d, ut);
        return ut;
    }

    private static void satser(Notatdata d, List<Uvanlig> ut) {
        List<Sats> usikre = d.resultat().usikreSatser();
        String husket = navn(usikre, true);
        String utledet = navn(usikre, false);
        if (!husket.isEmpty()) {
            ut.add(Uvanlig.av(Uvanlig.Art.HUSKEDE_SATSER, husket));
        }
        if (!utledet.isEmpty()) {
            ut.add(Uvanlig.av(Uvanlig.Art.UTLEDEDE_SATSER, utledet));
        }
    }

    private static String navn(List<Sats> satser, boolean husket) {
        return satser.stream()
                .filter(s -> (s.status() == Satsstatus.RECALLED) == husket)
                .map(Sats::navn)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void oppslag(Notatdata d, List<Uvanlig> ut) {
        Oppslagsgrunnlag o = d.oppslag();
        if (o == null) {
            ut.add(Uvanlig.av(Uvanlig.Art.UTEN_OPPSLAG));
            return;
        }
        if (o.kilder().stream().anyMatch(k -> !harSvart(k.inntekt()) || !harSvart(k.skatteoppgjoer()))) {
            ut.add(Uvanlig.av(Uvanlig.Art.IKKE_HENTET));
        }
        if (o.kilder().stream()
                .anyMatch(k -> k.komplettTilOgMed() != null
                        && k.komplettTilOgMed().isBefore(d.inndata().termin().maaned()))) {
            ut.add(Uvanlig.av(Uvanlig.Art.IKKE_KOMPLETT));
        }
        if (o.kilder().stream().anyMatch(k -> k.skatteoppgjoer() == Oppslagsstatus.INGEN_RAPPORTERT)) {
            ut.add(Uvanlig.av(Uvanlig.Art.OPPGJOER_MANGLER));
        }
        Duration alder = Duration.between(o.hentet(), d.utarbeidet().tid());
        if (alder.compareTo(GAMMELT) > 0) {
            ut.add(Uvanlig.av(Uvanlig.Art.GAMLE_DATA, alder.toDays()));
        }
    }

    private static boolean harSvart(Oppslagsstatus status) {
        return status == Oppslagsstatus.HENTET || status == Oppslagsstatus.INGEN_RAPPORTERT;
    }
}
