package bospor.ui.timeline;

import bospor.casework.Oppslagsstatus;
import bospor.casework.Personoppslag;
import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.text.Datotekst;
import bospor.text.Skattepostnavn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest tax settlement of one person as it is shown, or in words why there is none.
 *
 * @param aar the income year, null when there is no settlement
 * @param tittel {@code Skatteoppgjør 2024}
 * @param status {@code Status: Oppgjør · 24.06.2025}, or the explanation
 * @param kort {@code Oppgjør 24.06.2025}, empty when there is none
 * @param nettoformue kroner at the end of the year, null when it is not given
 */
record Oppgjoerskort(
        String navn,
        @Nullable Integer aar,
        String tittel,
        String status,
        String kort,
        List<Gruppe> grupper,
        @Nullable Kroner nettoformue) {
    private static final List<String> REKKEFOELGE =
            List.of("inntekt", "inntektsfradrag", "formue", "formuesfradrag", "-");

    /** One row: what and how much. */
    record Rad(String navn, @Nullable Kroner beloep) {}

    /** The rows of one category. */
    record Gruppe(String navn, List<Rad> rader) {}

    /** The card of the person; what is shielded is neither shown nor summed. */
    static Oppgjoerskort av(String navn, Personoppslag person) {
        Skattegrunnlag oppgjoer = person.skatteoppgjoer().innholdEllerNull();
        if (person.skjermet()) {
            return uten(navn, Oppslagsstatus.SKJERMET);
        }
        if (oppgjoer == null) {
            return uten(navn, person.skatteoppgjoer().status());
        }
        return new Oppgjoerskort(
                navn,
                aar(oppgjoer.inntektsaar()),
                Tekst.av("oppgjoer.tittel", oppgjoer.inntektsaar()),
                Tekst.av("oppgjoer.status", stadie(oppgjoer) + dato(oppgjoer, " · ")),
                stadie(oppgjoer) + dato(oppgjoer, " "),
                grupper(oppgjoer.poster()),
                oppgjoer.nettoformue());
    }

    /** The card without its rows: stage, date and net wealth. */
    Oppgjoerskort lukket() {
        return new Oppgjoerskort(
                navn,
                aar,
                tittel,
                grupper.isEmpty() ? status : status + "\n" + Tekst.av("detaljer.oppgjoer"),
                kort,
                List.of(),
                nettoformue);
    }

    private static Oppgjoerskort uten(String navn, Oppslagsstatus status) {
        return new Oppgjoerskort(
                navn,
                null,
                Tekst.av("oppgjoer.tittelUten"),
                Tekst.av("oppgjoer.uten." + status.name(), navn),
                "",
                List.of(),
                null);
    }

    private static @Nullable Integer aar(String inntektsaar) {
        return inntektsaar.matches("\\d{4}") ? Integer.valueOf(inntektsaar) : null;
    }

    private static String stadie(Skattegrunnlag oppgjoer) {
        String stadie = oppgjoer.stadie();
        return switch (stadie == null ? "" : stadie) {
            case "" -> Tekst.av("oppgjoer.stadieUkjent");
            case "oppgjoer" -> Tekst.av("oppgjoer.stadieOppgjoer");
            case "utkast" -> Tekst.av("oppgjoer.stadieUtkast");
            default -> String.valueOf(stadie);
        };
    }

    private static String dato(Skattegrunnlag oppgjoer, String skille) {
        return oppgjoer.skatteoppgjoersdato() == null ? "" : skille + Datotekst.dato(oppgjoer.skatteoppgjoersdato());
    }

    private static List<Gruppe> grupper(List<Skattepost> poster) {
        Map<String, List<Rad>> perKategori = new LinkedHashMap<>();
        REKKEFOELGE.forEach(k -> perKategori.put(k, new ArrayList<>()));
        for (Skattepost post : poster) {
            String kategori = post.kategori() == null ? "" : post.kategori();
            String navn = Skattepostnavn.av(post.tekniskNavn());
            perKategori
                    .computeIfAbsent(kategori, _ -> new ArrayList<>())
                    .add(new Rad(
                            switch (post.grunnlag()) {
                                case "svalbardGrunnlag" -> Tekst.av("oppgjoer.svalbard", navn);
                                case "kildeskattPaaLoennGrunnlag" -> Tekst.av("oppgjoer.kildeskatt", navn);
                                default -> navn;
                            },
                            post.beloep()));
        }
        List<Gruppe> grupper = new ArrayList<>();
        perKategori.forEach((kategori, rader) -> {
            if (!rader.isEmpty()) {
                grupper.add(new Gruppe(Skattepostnavn.kategori(kategori), List.copyOf(rader)));
            }
        });
        return List.copyOf(grupper);
    }
}
