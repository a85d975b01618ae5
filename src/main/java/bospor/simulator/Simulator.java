package bospor.simulator;

import bospor.simulator.befolkning.Befolkning;
import bospor.simulator.befolkning.Husstandskort;
import bospor.simulator.http.Loopbacktjener;
import bospor.simulator.maskinporten.Klient;
import bospor.simulator.maskinporten.Klientregister;
import bospor.simulator.maskinporten.Maskinporten;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Sertifikatutsteder;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import bospor.simulator.skatteetaten.Skatteetaten;
import bospor.simulator.skript.Skript;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A running simulator: Maskinporten and Skatteetaten on one port of 127.0.0.1. Everything it made is gone when it is
 * closed, but for what it was asked to write.
 */
public final class Simulator implements AutoCloseable {
    /** Organisation number of the training municipality, Demokommune. */
    public static final String DEMOKOMMUNE = "310000019";

    private final LocalDate vanligDag;
    private final Befolkning befolkning;
    private final Sertifikatutsteder utsteder;
    private final Virksomhetssertifikat sertifikat;
    private final Klientregister register;
    private final Maskinporten maskinporten;
    private final Trafikk trafikk = new Trafikk();
    private final Loopbacktjener tjener;
    private final Adresser adresser;
    private volatile Skript skript;
    private volatile Verden verden;

    private Simulator(SimulatorOppsett oppsett) {
        vanligDag = oppsett.forretningsdato();
        befolkning = Befolkning.les();
        skript = oppsett.skript();
        verden = Verden.av(befolkning, vanligDag, skript);
        utsteder = Sertifikatutsteder.ny();
        register = Klientregister.les();
        maskinporten = new Maskinporten(register, utsteder.rot(), oppsett.klokke());
        sertifikat = utsteder.utsted(Sertifikatbestilling.vanlig("Demokommune", DEMOKOMMUNE));
        tjener = Loopbacktjener.lytt(oppsett.port(), oppsett.klokke());
        adresser = Adresser.paa(tjener.port());
        tjener.start(new Betjening(
                maskinporten,
                new Skatteetaten(maskinporten.tokener(), register),
                trafikk,
                () -> verden,
                adresser.utsteder().toString()));
    }

    /**
     * Starts a simulator; it answers when this returns.
     *
     * @throws java.io.UncheckedIOException when the port is taken
     */
    public static Simulator start(SimulatorOppsett oppsett) {
        return new Simulator(oppsett);
    }

    /** Where it answers. */
    public Adresser adresser() {
        return adresser;
    }

    /** The day it is in the training world. */
    public LocalDate forretningsdato() {
        return verden.dag();
    }

    /** The training households, in the order they are to be shown. */
    public List<Husstandskort> katalog() {
        return befolkning.katalog();
    }

    /** Names of those who report income, by organisation number: the register of entities, so to speak. */
    public Map<String, String> utbetalernavn() {
        return Befolkning.utbetalernavn();
    }

    /** The training municipality's enterprise certificate with its key. */
    public Virksomhetssertifikat sertifikat() {
        return sertifikat;
    }

    /** The authority Maskinporten trusts here: for certificates of other organisations, expired ones and so on. */
    public Sertifikatutsteder sertifikatutsteder() {
        return utsteder;
    }

    /** The registered clients, Demokommune's ordinary one first. */
    public List<Klient> klienter() {
        return register.klienter();
    }

    /** The register of clients, for registering keys. */
    public Klientregister klientregister() {
        return register;
    }

    /** How much it has been asked. */
    public Trafikk trafikk() {
        return trafikk;
    }

    /** How many tokens Maskinporten has given. */
    public int utstedteTokener() {
        return maskinporten.utstedteTokener();
    }

    /** Lets only this script hold from now on; calls are counted from nothing again. */
    public synchronized void kjoer(Skript nytt) {
        skript = nytt;
        verden = Verden.av(befolkning, vanligDag, nytt);
    }

    /** Lets this script hold on top of what holds already; calls are counted from nothing again. */
    public synchronized void leggTil(Skript tillegg) {
        kjoer(skript.og(tillegg));
    }

    /** Takes every script away: the ordinary day, no faults. */
    public void nullstill() {
        kjoer(Skript.TOMT);
    }

    /**
     * Writes a configuration (contracts.md § 5) that works with this simulator as long as it runs, with the key beside
     * it.
     *
     * @param fil the file to write, for example {@code bospor.json}; its folder is made
     */
    public void skrivKonfigurasjon(Path fil) throws IOException {
        Konfigurasjonsskriver.skriv(fil, adresser, register.klienter().getFirst(), sertifikat);
    }

    /** Stops it and drops every connection. */
    @Override
    public void close() {
        tjener.close();
    }
}
