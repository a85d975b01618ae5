package bospor.casework;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Kildesvar.Hentet;
import bospor.casework.Kildesvar.IkkeHentet;
import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookupTest {
    private static final Foedselsnummer DAVID = Foedselsnummer.av("09898941512");
    private static final Foedselsnummer ELIN = Foedselsnummer.av("30819144016");
    private static final Instant NAA = Instant.parse("2026-02-12T10:31:04Z");
    private static final Oppslagsbestilling BESTILLING = new Oppslagsbestilling(
            List.of(DAVID, ELIN),
            new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)),
            "Søknad",
            "2026/17");
    private static final Inntektsopplysninger INNTEKT =
            new Inntektsopplysninger(YearMonth.of(2026, 1), false, List.of(), List.of(), List.of());
    private static final Skattegrunnlag OPPGJOER = new Skattegrunnlag("2024", "oppgjoer", null, null, false, List.of());

    private final MemoryLog logg = new MemoryLog();
    private final Map<Foedselsnummer, Kildesvar<Inntektsopplysninger>> inntekter =
            new ConcurrentHashMap<>(Map.of(DAVID, new Hentet<>(INNTEKT, "k1"), ELIN, new Hentet<>(INNTEKT, "k2")));
    private final Map<Foedselsnummer, Kildesvar<Skattegrunnlag>> oppgjoer =
            new ConcurrentHashMap<>(Map.of(DAVID, new Hentet<>(OPPGJOER, "k3"), ELIN, new Hentet<>(OPPGJOER, "k4")));
    private final ConcurrentLinkedQueue<String> spurt = new ConcurrentLinkedQueue<>();
    private final Lookup lookup = new Lookup(
            (p, periode) -> svar("inntekt", p, inntekter),
            p -> svar("oppgjoer", p, oppgjoer),
            logg,
            Clock.fixed(NAA, ZoneOffset.UTC));

    @Test
    void alleDelerHentesOgLoggesFoerOgEtter() {
        Oppslag oppslag = lookup.utfoer(BESTILLING, Oppslagsfoelger.INGEN);

        assertThat(oppslag)
                .isEqualTo(new Oppslag(
                        NAA,
                        BESTILLING.periode(),
                        List.of(
                                new Personoppslag(DAVID, new Hentet<>(INNTEKT, "k1"), new Hentet<>(OPPGJOER, "k3")),
                                new Personoppslag(ELIN, new Hentet<>(INNTEKT, "k2"), new Hentet<>(OPPGJOER, "k4")))));
        assertThat(logg.foer)
                .hasSize(4)
                .allSatisfy(f -> assertThat(f.saksnummer()).isEqualTo("2026/17"));
        assertThat(logg.foer.stream()
                        .filter(f -> f.del() == Oppslagsdel.INNTEKT)
                        .map(LookupLog.Loggfoering::periode))
                .containsOnly("2025-01/2026-01");
        assertThat(logg.foer.stream().filter(LookupLog.Loggfoering::soeker).map(LookupLog.Loggfoering::person))
                .containsOnly(DAVID);
        assertThat(logg.etter).containsExactlyInAnyOrder("HENTET k1", "HENTET k2", "HENTET k3", "HENTET k4");
    }

    @Test
    void enDelSomFeilerSkjulerIkkeDeAndreOgBareDenHentesPaaNytt() {
        oppgjoer.put(ELIN, new IkkeHentet<>(Oppslagsstatus.MIDLERTIDIG_NEDE, Feil.av(Feilart.TJENESTE_NEDE)));
        Oppslag foerste = lookup.utfoer(BESTILLING, Oppslagsfoelger.INGEN);
        assertThat(foerste.harMangler()).isTrue();
        assertThat(foerste.personer().getFirst().komplett()).isTrue();

        spurt.clear();
        oppgjoer.put(ELIN, new Hentet<>(OPPGJOER, "k5"));
        Oppslag andre = lookup.hentMangler(BESTILLING, foerste, Oppslagsfoelger.INGEN);

        assertThat(spurt).containsExactly("oppgjoer");
        assertThat(andre.harMangler()).isFalse();
        assertThat(andre.personer().getFirst()).isEqualTo(foerste.personer().getFirst());
    }

    @Test
    void naarLoggenIkkeKanSkrivesSpoerresIngen() {
        logg.nede.set(true);
        Oppslag oppslag = lookup.utfoer(BESTILLING, Oppslagsfoelger.INGEN);
        assertThat(spurt).isEmpty();
        assertThat(oppslag.personer()).allSatisfy(p -> {
            assertThat(p.inntekt().status()).isEqualTo(Oppslagsstatus.IKKE_HENTET);
            assertThat(p.inntekt())
                    .isEqualTo(new IkkeHentet<>(Oppslagsstatus.IKKE_HENTET, Feil.av(Feilart.LOGG_UTILGJENGELIG)));
        });
        assertThat(oppslag.kanSummeres()).isFalse();
    }

    @Test
    void avbruttOppslagSpoerIkkeOgTellerIkkeSomSvar() {
        Oppslag oppslag = lookup.utfoer(BESTILLING, new Oppslagsfoelger() {
            @Override
            public boolean avbrutt() {
                return true;
            }
        });
        assertThat(spurt).isEmpty();
        assertThat(logg.foer).isEmpty();
        assertThat(oppslag.harMangler()).isTrue();
        assertThat(oppslag.kanSummeres()).isFalse();
    }

    @Test
    void skjermetPersonStopperSummenForHusstanden() {
        inntekter.put(ELIN, new IkkeHentet<>(Oppslagsstatus.SKJERMET, Feil.av(Feilart.SKJERMET)));
        Oppslag oppslag = lookup.utfoer(BESTILLING, Oppslagsfoelger.INGEN);
        assertThat(oppslag.kanSummeres()).isFalse();
        assertThat(oppslag.harMangler()).isFalse();
    }

    private <T> Kildesvar<T> svar(String kilde, Foedselsnummer person, Map<Foedselsnummer, Kildesvar<T>> svar) {
        spurt.add(kilde);
        assertThat(logg.foer).anyMatch(f -> f.person().equals(person));
        Kildesvar<T> s = svar.get(person);
        return s == null ? Kildesvar.ikkeHentet() : s;
    }

    /** A log in memory that can be made to fail. */
    private static final class MemoryLog implements LookupLog {
        final ConcurrentLinkedQueue<Loggfoering> foer = new ConcurrentLinkedQueue<>();
        final ConcurrentLinkedQueue<String> etter = new ConcurrentLinkedQueue<>();
        final AtomicBoolean nede = new AtomicBoolean();
        private final AtomicLong n = new AtomicLong();

        @Override
        public long foer(Loggfoering foering) throws Utilgjengelig {
            if (nede.get()) {
                throw new Utilgjengelig("mappen finnes ikke");
            }
            foer.add(foering);
            return n.incrementAndGet();
        }

        @Override
        public void etter(long nummer, Loggfoering foering, Oppslagsstatus resultat, @Nullable String korrelasjonsid) {
            etter.add(resultat + " " + korrelasjonsid);
        }

        @Override
        public void innsyn(Loggfoering foering) throws Utilgjengelig {
            foer(foering);
        }
    }
}
