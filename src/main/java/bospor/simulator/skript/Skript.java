package bospor.simulator.skript;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A script: settings of the training world, corrections of what was reported, and faults. What is null is left as it
 * was.
 *
 * @param forretningsdato the day it is in the training world
 * @param sisteInntektsaar the newest income year that can be asked for
 * @param maksSamtidige calls at a time before 429
 * @param forsinkelseMs time every call takes, in milliseconds
 * @param strengPakke whether the name of the access package must have the case of Skatteetaten's pages
 * @param gammelFeilstil whether Maskinporten's refusals have the older style
 * @param maskinportenKlokkeS seconds Maskinporten's clock is ahead of the real time, both in headers and in judging
 */
public record Skript(
        @Nullable LocalDate forretningsdato,
        @Nullable Integer sisteInntektsaar,
        @Nullable Integer maksSamtidige,
        @Nullable Integer forsinkelseMs,
        @Nullable Boolean strengPakke,
        @Nullable Boolean gammelFeilstil,
        @Nullable Integer maskinportenKlokkeS,
        List<Korreksjon> korreksjoner,
        List<Regel> regler) {

    /** A script that says nothing. */
    public static final Skript TOMT = new Skript(null, null, null, null, null, null, null, List.of(), List.of());

    /**
     * A payer's later correction of one amount.
     *
     * @param beloep kroner, null when the row is taken away
     */
    public record Korreksjon(
            String person,
            String utbetaler,
            String kode,
            YearMonth maaned,
            @Nullable BigDecimal beloep) {
        /** Refuses a correction that does not say what it corrects, as a file may. */
        public Korreksjon {
            Objects.requireNonNull(person, "korreksjonen mangler person");
            Objects.requireNonNull(utbetaler, "korreksjonen mangler utbetaler");
            Objects.requireNonNull(kode, "korreksjonen mangler kode");
            Objects.requireNonNull(maaned, "korreksjonen mangler maaned");
        }
    }

    /** Keeps its own copies. */
    public Skript {
        korreksjoner = List.copyOf(korreksjoner);
        regler = List.copyOf(regler);
    }

    /** A script of these rules only. */
    public static Skript av(Regel... regler) {
        return new Skript(null, null, null, null, null, null, null, List.of(), List.of(regler));
    }

    /** A script that only moves the training world to this day. */
    public static Skript paaDag(LocalDate dag) {
        return new Skript(dag, null, null, null, null, null, null, List.of(), List.of());
    }

    /** A script by which every call takes this time. */
    public static Skript forsinket(Duration tid) {
        return new Skript(null, null, null, Math.toIntExact(tid.toMillis()), null, null, null, List.of(), List.of());
    }

    /** A script by which so many calls at a time are answered before 429. */
    public static Skript medKallgrense(int antall) {
        return new Skript(null, null, antall, null, null, null, null, List.of(), List.of());
    }

    /** A script by which Maskinporten's clock is ahead of the real time, in headers and in judging. */
    public static Skript medKlokkefeil(Duration forsprang) {
        return new Skript(
                null, null, null, null, null, null, Math.toIntExact(forsprang.toSeconds()), List.of(), List.of());
    }

    /** This script and then the other; where both set something, the other wins. */
    public Skript og(Skript annet) {
        List<Korreksjon> alleKorreksjoner = new ArrayList<>(korreksjoner);
        alleKorreksjoner.addAll(annet.korreksjoner);
        List<Regel> alleRegler = new ArrayList<>(regler);
        alleRegler.addAll(annet.regler);
        return new Skript(
                annet.forretningsdato != null ? annet.forretningsdato : forretningsdato,
                annet.sisteInntektsaar != null ? annet.sisteInntektsaar : sisteInntektsaar,
                annet.maksSamtidige != null ? annet.maksSamtidige : maksSamtidige,
                annet.forsinkelseMs != null ? annet.forsinkelseMs : forsinkelseMs,
                annet.strengPakke != null ? annet.strengPakke : strengPakke,
                annet.gammelFeilstil != null ? annet.gammelFeilstil : gammelFeilstil,
                annet.maskinportenKlokkeS != null ? annet.maskinportenKlokkeS : maskinportenKlokkeS,
                alleKorreksjoner,
                alleRegler);
    }
}
