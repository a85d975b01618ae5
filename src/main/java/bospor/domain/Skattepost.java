package bospor.domain;

import org.jspecify.annotations.Nullable;

/**
 * One row of the tax settlement of a year.
 *
 * @param tekniskNavn Skatteetaten's name of the row, known or not
 * @param beloep whole kroner per year, unsigned as a rule: the category says whether it adds or subtracts; null when missing
 * @param kategori {@code inntekt}, {@code inntektsfradrag}, {@code formue}, {@code formuesfradrag}, … or null
 * @param grunnlag {@code grunnlag}, {@code svalbardGrunnlag} or {@code kildeskattPaaLoennGrunnlag}
 */
public record Skattepost(
        String tekniskNavn,
        @Nullable Kroner beloep,
        @Nullable String kategori,
        String grunnlag) {}
