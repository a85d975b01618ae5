package bospor.casework.etterkontroll;

import bospor.domain.Kroner;
import org.jspecify.annotations.Nullable;

/**
 * What the tax settlement of one adult says about the amounts that had to be stated.
 *
 * @param person the member's id in the inputs
 * @param kapitalinntekt net capital income, kroner per year before the allowance
 * @param naeringsinntekt personal income from own business, kroner per year
 * @param utlandsinntekt gross foreign income, kroner per year; null when the settlement does not show it, because income that
 *     is not taxed in Norway counts too (§ 5): the stated amount then stands
 * @param nettoformue wealth less debt, kroner; may be negative
 * @param formuesverdi the person's share of the taxable value of the dwelling, kroner; null when none
 */
public record Aarsoppgjoer(
        String person,
        int inntektsaar,
        Kroner kapitalinntekt,
        Kroner naeringsinntekt,
        @Nullable Kroner utlandsinntekt,
        Kroner nettoformue,
        @Nullable Kroner formuesverdi) {}
