package bospor.casework.omregning;

import bospor.casework.Beregner;
import bospor.casework.etterkontroll.Aarsoppgjoer;
import bospor.casework.etterkontroll.Oppgjoersinnsetting;
import bospor.casework.omregning.Omregningsrad.Aarsak;
import bospor.casework.omregning.Omregningsrad.Svar;
import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.domain.Nummermaske;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import bospor.trace.Inndatafeil;
import bospor.trace.Sportekst;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One case calculated anew. Pure and thread-safe. */
final class Saksomregning {
    static final String ANDRE_REGLER = "Andre satser eller regler enn da saken ble beregnet";
    static final String MINDRE_AARSAKER = "Mindre årsaker til sammen";
    private static final int FLEST_AARSAKER = 20;

    private final Beregner dagens;
    private final Nyeregler nye;
    private final @Nullable Termin termin;
    private final Nyeoppgjoer oppgjoer;

    /**
     * @param dagens says what a case was that has no result
     * @param termin the month that everything is calculated for; null for each case's own
     */
    Saksomregning(Beregner dagens, Nyeregler nye, @Nullable Termin termin, Nyeoppgjoer oppgjoer) {
        this.dagens = dagens;
        this.nye = nye;
        this.termin = termin;
        this.oppgjoer = oppgjoer;
    }

    Omregningsrad regn(int nummer, Sakskilde.Uleste uleste) {
        String navn = Nummermaske.masker(uleste.navn());
        return switch (uleste.les()) {
            case Sakskilde.Lest.Ubrukelig(String setning) -> Omregningsrad.uten(nummer, navn, setning);
            case Sakskilde.Lest.Sak(Omregningssak sak) -> regn(nummer, navn, sak);
        };
    }

    private Omregningsrad regn(int nummer, String navn, Omregningssak sak) {
        Beregningsinndata foer = sak.inndata();
        List<String> merknader = new ArrayList<>();
        Svar svarFoer = null;
        Beregningsresultat resultat = sak.resultat();
        if (resultat != null) {
            svarFoer = svar(resultat);
        } else {
            switch (dagens.beregn(foer)) {
                case Beregningsresultat r -> svarFoer = svar(r);
                case Inndatafeil(String sti, String melding) -> merknader.add(feil("Før", sti, melding));
            }
        }
        Beregningsinndata etter = etter(navn, sak, merknader);
        Svar svarEtter = null;
        switch (nye.beregn(etter)) {
            case Beregningsresultat r -> {
                svarEtter = svar(r);
                r.grunner().stream().filter(_ -> r.beloepPerMaaned() == null).forEach(g -> merknader.add(g.tekst()));
            }
            case Inndatafeil(String sti, String melding) -> merknader.add(feil("Nå", sti, melding));
        }
        Omregningsrad uten = new Omregningsrad(
                nummer, navn, Nummermaske.masker(sak.saksnummer()), foer.ordning(), svarFoer, svarEtter, List.of(), "");
        return new Omregningsrad(
                nummer,
                navn,
                uten.saksnummer(),
                foer.ordning(),
                svarFoer,
                svarEtter,
                aarsaker(foer, etter, uten.differanse()),
                Nummermaske.masker(String.join(" ", merknader)));
    }

    /** The input as it is now: with the new settlements, in the month it is to be calculated for. */
    private Beregningsinndata etter(String navn, Omregningssak sak, List<String> merknader) {
        Beregningsinndata ut = sak.inndata();
        List<Aarsoppgjoer> nyeOppgjoer = oppgjoer.til(sak.saksnummer(), navn);
        if (!nyeOppgjoer.isEmpty()) {
            ut = Oppgjoersinnsetting.sett(ut, nyeOppgjoer);
            hvem(sak.inndata(), nyeOppgjoer, merknader);
        }
        Termin egen = ut.termin();
        Termin maal = termin;
        if (maal == null) {
            Optional<Termin> foerste = nye.foersteTermin(ut.ordning());
            maal = foerste.filter(f -> egen.maaned().isBefore(f.maaned())).orElse(egen);
        }
        if (!maal.equals(egen)) {
            merknader.add("Regnet som for " + Sportekst.maaned(maal.maaned()) + ".");
        }
        return maal.equals(egen) ? ut : ut.medTermin(maal);
    }

    /** A settlement for somebody else changes nothing, and a household is not settled before everyone is. */
    private static void hvem(Beregningsinndata inndata, List<Aarsoppgjoer> oppgjoer, List<String> merknader) {
        Set<String> med = oppgjoer.stream().map(Aarsoppgjoer::person).collect(Collectors.toSet());
        Set<String> husstanden =
                inndata.husstand().personer().stream().map(Person::id).collect(Collectors.toSet());
        if (!husstanden.containsAll(med)) {
            merknader.add("Et av oppgjørene gjelder en person som ikke er i saken.");
        }
        if (inndata.husstand().personer().stream().anyMatch(p -> p.erVoksen() && !med.contains(p.id()))) {
            merknader.add("Ikke alle voksne i husstanden har fått nytt oppgjør.");
        }
    }

    /** What moved the amount, and what the new rules alone do: that is what no cause accounts for. */
    private List<Aarsak> aarsaker(Beregningsinndata foer, Beregningsinndata etter, @Nullable Kroner differanse) {
        if (differanse == null || differanse.erNull()) {
            return List.of();
        }
        List<Aarsak> ut = new ArrayList<>();
        Kroner rest = differanse;
        for (Endring.Aarsak a : nye.forklar(foer, etter).map(Endring::aarsaker).orElse(List.of())) {
            rest = rest.minus(a.bostoette());
            if (!a.bostoette().erNull()) {
                ut.add(new Aarsak(Nummermaske.masker(a.tekst()), a.bostoette()));
            }
        }
        if (!rest.erNull()) {
            ut.add(new Aarsak(ANDRE_REGLER, rest));
        }
        ut.sort(Comparator.comparing((Aarsak a) -> a.bostoette().verdi().abs()).reversed());
        return samlet(ut);
    }

    /** A household with hundreds of posts can have as many causes; the smallest are told together. */
    private static List<Aarsak> samlet(List<Aarsak> alle) {
        if (alle.size() <= FLEST_AARSAKER) {
            return alle;
        }
        List<Aarsak> ut = new ArrayList<>(alle.subList(0, FLEST_AARSAKER - 1));
        Kroner resten = Kroner.ZERO;
        for (Aarsak a : alle.subList(FLEST_AARSAKER - 1, alle.size())) {
            resten = resten.pluss(a.bostoette());
        }
        ut.add(new Aarsak(MINDRE_AARSAKER, resten));
        return ut;
    }

    private static String feil(String naar, String sti, String melding) {
        return sti.isEmpty() ? naar + ": " + melding : naar + ": " + sti + ": " + melding;
    }

    private static Svar svar(Beregningsresultat r) {
        return new Svar(r.termin(), r.utfall(), r.beloepPerMaaned());
    }
}
