package bospor.simulator;

import bospor.simulator.skript.Api;
import java.util.EnumMap;
import java.util.Map;

/** How many calls have come to each address, and how many at a time. Thread-safe. */
public final class Trafikk {
    private final Map<Api, Teller> tellere = new EnumMap<>(Api.class);

    private static final class Teller {
        private int antall;
        private int samtidige;
        private int maks;
        private int avvist;
    }

    Trafikk() {
        for (Api api : Api.values()) {
            tellere.put(api, new Teller());
        }
    }

    /** Calls so far, those that were turned away included. */
    public synchronized int antall(Api api) {
        return teller(api).antall;
    }

    /** The most calls that were in progress at the same time. */
    public synchronized int maksSamtidige(Api api) {
        return teller(api).maks;
    }

    /** Calls answered with 429 because too many were in progress. */
    public synchronized int avvist(Api api) {
        return teller(api).avvist;
    }

    /** Starts counting from nothing; calls in progress stay in progress. */
    public synchronized void nullstill() {
        tellere.values().forEach(t -> {
            t.antall = 0;
            t.maks = t.samtidige;
            t.avvist = 0;
        });
    }

    /** A call begins; false when it makes more than the given number. */
    synchronized boolean begynn(Api api, int grense) {
        Teller teller = teller(api);
        teller.antall++;
        teller.samtidige++;
        teller.maks = Math.max(teller.maks, teller.samtidige);
        if (api.harKallgrense() && teller.samtidige > grense) {
            teller.avvist++;
            return false;
        }
        return true;
    }

    synchronized void slutt(Api api) {
        teller(api).samtidige--;
    }

    private Teller teller(Api api) {
        return java.util.Objects.requireNonNull(tellere.get(api));
    }
}
