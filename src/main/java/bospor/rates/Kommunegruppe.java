package bospor.rates;

import bospor.trace.Hjemmel;

/**
 * The group of a kommune that decides the supplement to boutgiftstak (forskrift om bustøtte § 3).
 *
 * @param nummer 1–4; group 4 has no supplement
 * @param staarIListen false when the kommune is in group 4 because no list names it
 */
public record Kommunegruppe(int nummer, boolean staarIListen, Hjemmel hjemmel) {}
