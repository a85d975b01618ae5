package bospor.rules.statlig;

import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.rates.Satsoppslag;
import bospor.rates.Satsregister;
import bospor.trace.Sats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rates of statlig bostøtte in one termin, looked up once and kept. */
final class Satser implements Terminsatser {
    private static final int STOERSTE_TAKHUSSTAND = 5;
    private static final int GRUPPER_MED_TILLEGG = 3;

    final Sats dekning;
    final Sats minsteUtbetaling;
    final Sats driftsutgifter;
    final Sats oppvarming;
    final Sats oppvarmingForAlle;
    final Sats spesialtilpasset;
    final Sats kapitalfribeloep;
    final Sats inntektFraAlder;
    final Sats soekerUansettAlder;
    final Sats formueFraAlder;
    final Sats formueLeid;
    final Sats formueEidMaks;
    final Sats formuesats;
    final Sats vektHoved;
    final Sats vektVoksen;
    final Sats vektBarn;
    /** Null before the rule on three payments in a month came. */
    final @Nullable Sats tellendeAvTre;

    private final List<Sats> tak;
    private final List<Sats> tillegg;
    private final List<Egenandelsregel> egenandel;

    private Satser(Henter h) {
        dekning = h.hent("dekningsgrad");
        minsteUtbetaling = h.hent("minsteUtbetaling");
        driftsutgifter = h.hent("boutgifter.driftsutgifter");
        oppvarming = h.hent("boutgifter.oppvarming");
        oppvarmingForAlle = h.hent("boutgifter.oppvarmingForAlle");
        spesialtilpasset = h.hent("boutgiftstak.spesialtilpasset");
        kapitalfribeloep = h.hent("kapitalinntekt.fribeloep");
        inntektFraAlder = h.hent("inntekt.medregnesFraAlder");
        soekerUansettAlder = h.hent("inntekt.soekerUansettAlder");
        formueFraAlder = h.hent("formue.medregnesFraAlder");
        formueLeid = h.hent("formue.fribeloepLeid");
        formueEidMaks = h.hent("formue.fribeloepEidMaks");
        formuesats = h.hent("formue.tilleggssats");
        vektHoved = h.hent("vekt.hovedperson");
        vektVoksen = h.hent("vekt.voksen");
        vektBarn = h.hent("vekt.barn");
        tellendeAvTre = h.hentHvisFinnes("meldekort.tellendeAvTre");
        tak = IntStream.rangeClosed(1, STOERSTE_TAKHUSSTAND)
                .mapToObj(n -> {
                    Sats ordinaert = h.hent("boutgiftstak." + n);
                    Sats midlertidig = h.hentHvisFinnes("boutgiftstak.midlertidig." + n);
                    return midlertidig == null ? ordinaert : midlertidig;
                })
                .toList();
        tillegg = IntStream.rangeClosed(1, GRUPPER_MED_TILLEGG)
                .mapToObj(g -> h.hent("boutgiftstak.tillegg." + g))
                .toList();
        egenandel = List.of(regel(h, false, false), regel(h, true, false), regel(h, false, true), regel(h, true, true));
    }

    private static Egenandelsregel regel(Henter h, boolean ungUfoer, boolean alderspensjonist) {
        Sats ordinaer = h.hent("egenandel.grense2.ordinaer");
        Sats ung = h.hent("egenandel.grense2.ungUfoer");
        Sats gammel = h.hent("egenandel.grense2.ensligAlderspensjonist");
        // Interpretation: where both apply, the household gets the higher of the two limits.
        Sats grense2 = ungUfoer && (!alderspensjonist || ung.verdi().compareTo(gammel.verdi()) > 0)
                ? ung
                : alderspensjonist ? gammel : ordinaer;
        Sats sats2 = h.hentHvisFinnes("egenandel.sats2");
        return new Egenandelsregel(
                h.hent("egenandel.minste"),
                h.hent("egenandel.sats1"),
                h.hent(alderspensjonist ? "egenandel.grense1.ensligAlderspensjonist" : "egenandel.grense1.ordinaer"),
                grense2,
                sats2 != null
                        ? new Egenandelsregel.Lineaer(sats2)
                        : new Egenandelsregel.Trinnvis(
                                h.hent("egenandel.trinn.sats"), h.hent("egenandel.trinn.bredde")));
    }

    /** The rates of the termin, or what is missing. */
    static Terminsatser forTermin(Satsregister register, Termin termin) {
        Henter h = new Henter(register, termin);
        Satser satser = new Satser(h);
        return h.mangler.isEmpty() ? satser : new Terminsatser.Mangler(h.mangler);
    }

    /** The cap for so many persons. */
    Sats tak(int personer) {
        return tak.get(Math.min(personer, STOERSTE_TAKHUSSTAND) - 1);
    }

    /** The supplement of the kommunegruppe, null in group 4. */
    @Nullable
    Sats tillegg(int gruppe) {
        return gruppe <= GRUPPER_MED_TILLEGG ? tillegg.get(gruppe - 1) : null;
    }

    /** The rule of § 4 for a household with such members. */
    Egenandelsregel egenandel(boolean ungUfoer, boolean ensligAlderspensjonist) {
        return egenandel.get((ungUfoer ? 1 : 0) + (ensligAlderspensjonist ? 2 : 0));
    }

    /** Whether the income of this person counts (§ 5). */
    boolean inntektTeller(Person person) {
        return person.alder() >= inntektFraAlder.verdi().intValue()
                || (person.soeker() && soekerUansettAlder.verdi().signum() > 0);
    }

    /** Whether the wealth of this person counts (§ 6). */
    boolean formueTeller(Person person) {
        return person.alder() >= formueFraAlder.verdi().intValue();
    }

    /** Looks rates up and remembers what was missing, so that everything missing is said at once. */
    private static final class Henter {
        private final Satsregister register;
        private final Termin termin;
        private final List<Satsoppslag> mangler = new ArrayList<>();

        Henter(Satsregister register, Termin termin) {
            this.register = register;
            this.termin = termin;
        }

        Sats hent(String id) {
            Satsoppslag oppslag = register.paa(id, termin);
            if (oppslag instanceof Satsoppslag.Funnet(Sats sats)) {
                return sats;
            }
            if (!mangler.contains(oppslag)) {
                mangler.add(oppslag);
            }
            return stedfortreder(id);
        }

        @Nullable
        Sats hentHvisFinnes(String id) {
            return register.paa(id, termin) instanceof Satsoppslag.Funnet(Sats sats) ? sats : null;
        }

        /** Stands in a set of rates that is thrown away because something is missing. */
        private Sats stedfortreder(String id) {
            var serie = register.serie(id);
            var verdi = serie.verdier().getFirst();
            return new Sats(
                    id,
                    serie.navn(),
                    BigDecimal.ZERO,
                    serie.enhet(),
                    verdi.virkningFra(),
                    Hjemler.P1,
                    verdi.status(),
                    verdi.kontrollert());
        }
    }
}
