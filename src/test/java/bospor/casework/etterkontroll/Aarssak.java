package bospor.casework.etterkontroll;

import bospor.casework.Ordninger;
import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.rates.Satsregister;
import bospor.rules.statlig.StatligBostoette;
import bospor.trace.Beregningsresultat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A year of decisions for tests, in Drammen, decided on what the given rules gave. */
final class Aarssak {
    private static final Ordninger ORDNINGER = new Ordninger(Map.of("statlig", StatligBostoette::new));
    static final Etterkontroll KONTROLL = new Etterkontroll(ORDNINGER, ORDNINGER, Satsregister.innebygd());

    private final int aar;
    private final List<Vedtattermin> terminer = new ArrayList<>();
    private final List<Aarsoppgjoer> oppgjoer = new ArrayList<>();
    private final List<Postkorreksjon> korrigerte = new ArrayList<>();
    private final List<Unntak> unntak = new ArrayList<>();
    private @Nullable LocalDate vedtaksdato;

    Aarssak(int aar) {
        this.aar = aar;
    }

    static Inntekt post(String kode, long beloep, @Nullable String utbetaler) {
        return new Inntekt("loennsinntekt", kode, Kroner.av(beloep), utbetaler, null, null, null, 0, null);
    }

    static Person person(String id, int alder, List<Inntekt> poster, long kapital, long naering, long formue) {
        return new Person(
                id,
                id.equals("p1"),
                alder,
                Set.of(),
                poster,
                new Aarsbeloep(Kroner.av(kapital), Kroner.av(naering), Kroner.ZERO, Kroner.ZERO, Kroner.av(formue)),
                Kroner.ZERO);
    }

    static Beregningsinndata inndata(Termin termin, Bolig bolig, List<Person> personer) {
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                termin,
                new Kommunenummer("3301"),
                Avrunding.VEDTAK,
                new Husstand(personer),
                bolig,
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }

    /** What the rules give for the input. */
    static Kroner beloep(Beregningsinndata inndata) {
        Beregningsresultat r = (Beregningsresultat) ORDNINGER.beregn(inndata);
        return Objects.requireNonNull(r.beloepPerMaaned());
    }

    Aarssak maaneder(int fra, int til, Bolig bolig, IntFunction<List<Person>> personer) {
        for (int m = fra; m <= til; m++) {
            Beregningsinndata i = inndata(Termin.av(aar, m), bolig, personer.apply(m));
            terminer.add(new Vedtattermin(i, beloep(i)));
        }
        return this;
    }

    Aarssak vedtak(Beregningsinndata inndata, @Nullable Kroner beloep) {
        terminer.add(new Vedtattermin(inndata, beloep));
        return this;
    }

    Aarssak oppgjoer(String person, long kapital, long naering, long formue) {
        oppgjoer.add(
                new Aarsoppgjoer(person, aar, Kroner.av(kapital), Kroner.av(naering), null, Kroner.av(formue), null));
        return this;
    }

    Aarssak oppgjoer(Aarsoppgjoer o) {
        oppgjoer.add(o);
        return this;
    }

    Aarssak korrigert(int maaned, String person, Inntekt post) {
        korrigerte.add(new Postkorreksjon(Termin.av(aar, maaned), person, post));
        return this;
    }

    Aarssak unntak(int fra, int til, Oppgjoersfelt... felter) {
        return unntak("p1", fra, til, felter);
    }

    Aarssak unntak(String person, int fra, int til, Oppgjoersfelt... felter) {
        unntak.add(new Unntak(
                person, Set.of(felter), Termin.av(aar, fra), Termin.av(aar, til), "arv", "skifteattest 12.09"));
        return this;
    }

    Aarssak besluttet(LocalDate dato) {
        vedtaksdato = dato;
        return this;
    }

    Kontrollsak sak(Kontrollart art) {
        return new Kontrollsak(art, aar, terminer, oppgjoer, korrigerte, unntak, vedtaksdato);
    }

    Kontrollsvar svar(Kontrollart art) {
        return KONTROLL.kontroller(sak(art));
    }

    Kontrollresultat etterkontroll() {
        return ((Kontrollsvar.Ferdig) svar(Kontrollart.ETTERKONTROLL)).resultat();
    }

    Kontrollresultat nyBeregning() {
        return ((Kontrollsvar.Ferdig) svar(Kontrollart.NY_BEREGNING)).resultat();
    }
}
