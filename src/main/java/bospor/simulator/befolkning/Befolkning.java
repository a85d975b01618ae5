package bospor.simulator.befolkning;

import bospor.domain.Foedselsnummer;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everybody in the training world, with the catalogue of households. Immutable. */
public final class Befolkning {
    private static final String MAPPE = "/bospor/simulator/";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(Kalendermodul.ny()).build();

    private final List<Husstandskort> katalog;
    private final Map<String, Registerperson> personer;

    private Befolkning(List<Husstandskort> katalog, Map<String, Registerperson> personer) {
        this.katalog = List.copyOf(katalog);
        this.personer = Map.copyOf(personer);
    }

    /** Reads the households that come with Bospor. */
    public static Befolkning les() {
        Map<String, Utbetaler> utbetalere = new LinkedHashMap<>();
        for (Utbetaler en : les("utbetalere.json", new TypeReference<List<Utbetaler>>() {})) {
            utbetalere.put(en.id(), en);
        }
        List<Husstandskort> katalog = new ArrayList<>();
        Map<String, Registerperson> personer = new LinkedHashMap<>();
        for (String navn : les("husstander/innhold.json", new TypeReference<List<String>>() {})) {
            Husstandsfil fil = les("husstander/" + navn + ".json", new TypeReference<Husstandsfil>() {});
            katalog.add(kort(fil));
            for (Husstandsfil.Medlem medlem : fil.personer()) {
                leggTil(personer, registrert(medlem, fil, utbetalere));
                for (Husstandsfil.Tidligere tidligere : medlem.tidligere()) {
                    leggTil(personer, registrert(tidligere, fil, utbetalere));
                }
            }
        }
        return new Befolkning(katalog, personer);
    }

    /** Names of those who report income, by the organisation numbers of the entity and of the sub-unit. */
    public static Map<String, String> utbetalernavn() {
        Map<String, String> navn = new LinkedHashMap<>();
        for (Utbetaler en : les("utbetalere.json", new TypeReference<List<Utbetaler>>() {})) {
            navn.put(en.opplysningspliktig(), en.navn());
            navn.put(en.virksomhet(), en.navn());
        }
        return navn;
    }

    /** The training households in the order they are to be shown. */
    public List<Husstandskort> katalog() {
        return katalog;
    }

    /** What the registers hold on the number; empty when nobody has it. */
    public Optional<Registerperson> person(String nummer) {
        return Optional.ofNullable(personer.get(nummer)).filter(p -> p.status() != Registerstatus.UKJENT);
    }

    /** Every identity number with data, also those of persons the registers do not know. */
    public List<Registerperson> alle() {
        return List.copyOf(personer.values());
    }

    /** The same people after a payer has corrected one amount; null takes it away. */
    public Befolkning korrigert(
            String nummer, String utbetaler, String kode, YearMonth maaned, @Nullable BigDecimal beloep) {
        Registerperson person = personer.get(nummer);
        if (person == null || person.rader().stream().noneMatch(r -> r.gjelder(utbetaler, kode))) {
            throw new IllegalArgumentException("det finnes ingen slik rad å rette: " + utbetaler + ", " + kode);
        }
        Map<String, Registerperson> nye = new LinkedHashMap<>(personer);
        nye.put(nummer, person.korrigert(utbetaler, kode, maaned, beloep));
        return new Befolkning(katalog, nye);
    }

    private static void leggTil(Map<String, Registerperson> personer, Registerperson person) {
        if (personer.put(person.nummer().fulltNummer(), person) != null) {
            throw new IllegalStateException("samme nummer står to ganger i øvelsesdataene");
        }
    }

    private static Husstandskort kort(Husstandsfil fil) {
        List<Personkort> medlemmer = fil.personer().stream()
                .map(m -> new Personkort(
                        Foedselsnummer.av(m.nummer()),
                        m.navn(),
                        m.tidligere().stream()
                                .map(t -> Foedselsnummer.av(t.nummer()))
                                .toList()))
                .toList();
        return new Husstandskort(
                fil.id(),
                fil.tittel(),
                fil.beskrivelse(),
                medlemmer,
                Kroner.av(fil.husleiePerMaaned()),
                new Kommunenummer(fil.kommunenummer()),
                fil.opplyst(),
                fasit(fil));
    }

    private static Map<YearMonth, Kroner> fasit(Husstandsfil fil) {
        Map<YearMonth, Kroner> ut = new LinkedHashMap<>();
        beloep(fil.fasit(), fil.foersteMaaned()).forEach((maaned, beloep) -> ut.put(maaned, Kroner.av(beloep)));
        return ut;
    }

    private static Registerperson registrert(
            Husstandsfil.Medlem medlem, Husstandsfil fil, Map<String, Utbetaler> utbetalere) {
        return new Registerperson(
                Foedselsnummer.av(medlem.nummer()),
                medlem.status(),
                rader(medlem.inntekt(), fil, utbetalere),
                medlem.rapportert(),
                medlem.skatteoppgjoer());
    }

    private static Registerperson registrert(
            Husstandsfil.Tidligere tidligere, Husstandsfil fil, Map<String, Utbetaler> utbetalere) {
        return new Registerperson(
                Foedselsnummer.av(tidligere.nummer()),
                Registerstatus.ORDINAER,
                rader(tidligere.inntekt(), fil, utbetalere),
                Map.of(),
                List.of());
    }

    private static List<Inntektsrad> rader(
            List<Husstandsfil.Rad> rader, Husstandsfil fil, Map<String, Utbetaler> utbetalere) {
        return rader.stream()
                .map(rad -> {
                    Utbetaler utbetaler = utbetalere.get(rad.utbetaler());
                    if (utbetaler == null) {
                        throw new IllegalStateException("ukjent utbetaler i øvelsesdataene: " + rad.utbetaler());
                    }
                    String fordel = rad.fordel();
                    return new Inntektsrad(
                            utbetaler,
                            rad.gruppe(),
                            rad.kode(),
                            fordel == null ? "kontantytelse" : fordel,
                            rad.trekkprosent(),
                            rad.timesats(),
                            rad.etterbetaling(),
                            beloep(rad.beloep(), fil.foersteMaaned()));
                })
                .toList();
    }

    private static Map<YearMonth, BigDecimal> beloep(List<@Nullable BigDecimal> verdier, YearMonth foerste) {
        Map<YearMonth, BigDecimal> ut = new TreeMap<>();
        for (int i = 0; i < verdier.size(); i++) {
            BigDecimal verdi = verdier.get(i);
            if (verdi != null) {
                ut.put(foerste.plusMonths(i), verdi);
            }
        }
        return ut;
    }

    private static <T> T les(String navn, TypeReference<T> type) {
        try (InputStream inn = Befolkning.class.getResourceAsStream(MAPPE + navn)) {
            if (inn == null) {
                throw new IllegalStateException("mangler " + navn);
            }
            return JSON.readValue(inn, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
