package bospor.simulator.skript;

import bospor.simulator.http.Levering;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, and what. Calls are counted from 1 for each rule, among those it is about.
 *
 * @param api the address, null for all
 * @param person the full identity number in the address, null for all
 * @param fraKall the first call it happens to
 * @param antall how many calls it happens to, 0 for all that follow
 */
public record Regel(@Nullable Api api, @Nullable String person, int fraKall, int antall, Virkning virkning) {
    /** Always, at this address. */
    public static Regel ved(Api api, Virkning virkning) {
        return new Regel(api, null, 1, 0, virkning);
    }

    /** Always answers with the fault of this code. */
    public static Regel kode(Api api, String kode) {
        return ved(api, new Virkning.Kode(kode));
    }

    /** Always answers with a status and no body. */
    public static Regel status(Api api, int status) {
        return ved(api, new Virkning.Fast(status, null, "", false, Map.of()));
    }

    /** Always answers with a status and the page of a gateway. */
    public static Regel html(Api api, int status) {
        return ved(api, new Virkning.Fast(status, null, "", true, Map.of()));
    }

    /** Always waits before the ordinary answer. */
    public static Regel vent(Api api, Duration tid) {
        return ved(api, new Virkning.Vent(tid));
    }

    /** Never answers. */
    public static Regel heng(Api api) {
        return ved(api, new Virkning.Heng());
    }

    /** Always resets the connection. */
    public static Regel brudd(Api api, Levering.Brudd sted) {
        return ved(api, new Virkning.Brudd(sted));
    }

    /** Always changes the ordinary answer. */
    public static Regel endre(Api api, Svarendring... endringer) {
        return ved(api, new Virkning.Endre(List.of(endringer)));
    }

    /** The same for one person only. */
    public Regel forPerson(String nummer) {
        return new Regel(api, nummer, fraKall, antall, virkning);
    }

    /** The same for the calls from this one on, so many of them. */
    public Regel kall(int fra, int antallKall) {
        return new Regel(api, person, fra, antallKall, virkning);
    }

    boolean gjelder(Api kallets, @Nullable String kalletsPerson) {
        return (api == null || api == kallets) && (person == null || person.equals(kalletsPerson));
    }

    boolean treffer(int nummer) {
        return nummer >= fraKall && (antall == 0 || nummer < fraKall + antall);
    }
}
