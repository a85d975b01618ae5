package bospor.casework.kommunal;

import bospor.domain.Kommunenummer;

/** A kommune's income limit for kommunal bolig that can be chosen, by the id of its rule pack. */
public record Boliggrensevalg(String id, String navn, Kommunenummer kommune) {}
