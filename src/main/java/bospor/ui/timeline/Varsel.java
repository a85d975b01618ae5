package bospor.ui.timeline;

import bospor.domain.Inntektspost;
import bospor.text.Datotekst;
import bospor.text.Inntektstypenavn;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A sentence above the picture about something the figures alone would not say. */
record Varsel(Alvor alvor, String tekst) {
    /** How much it should stand out. */
    enum Alvor {
        OPPLYSNING("notice"),
        ADVARSEL("notice-warn"),
        STOPP("notice-bad");

        private final String stil;

        Alvor(String stil) {
            this.stil = stil;
        }

        /** The style of the strip. */
        String stil() {
            return stil;
        }
    }

    /** What there is to say about the household, the gravest first. */
    static List<Varsel> av(Tidslinje t) {
        List<Varsel> varsler = new ArrayList<>();
        if (!t.kanSummeres()) {
            varsler.add(new Varsel(Alvor.STOPP, Tekst.av("varsel.ingenSum")));
        }
        for (Personlinje p : t.personer()) {
            if (p.skjermet()) {
                varsler.add(new Varsel(Alvor.STOPP, Tekst.av("varsel.SKJERMET", p.navn())));
            } else if (!p.kjent()) {
                varsler.add(
                        new Varsel(Alvor.STOPP, Tekst.av("varsel." + p.status().name(), p.navn())));
            } else if (p.serier().isEmpty()) {
                varsler.add(new Varsel(Alvor.OPPLYSNING, Tekst.av("varsel.INGEN_RAPPORTERT", p.navn())));
            }
        }
        for (YearMonth maaned : t.maaneder()) {
            if (maaned.isAfter(t.komplettTilOgMed())) {
                varsler.add(new Varsel(
                        Alvor.ADVARSEL,
                        Tekst.av(
                                "varsel.ikkeKomplett",
                                Datotekst.storForbokstav(Datotekst.maaned(maaned)),
                                Datotekst.maanedsnavn(maaned.plusMonths(1)))));
            }
        }
        t.serier().stream()
                .flatMap(s -> Inntektstypenavn.ukjentKode(s.type()).stream()
                        .map(kode -> Tekst.av("varsel.ukjentType", kode, s.personnavn())))
                .distinct()
                .forEach(tekst -> varsler.add(new Varsel(Alvor.ADVARSEL, tekst)));
        for (Inntektspost post : t.loese()) {
            varsler.add(new Varsel(
                    Alvor.ADVARSEL,
                    Tekst.av(
                            "varsel.loesPost",
                            Inntektstypenavn.av(post.gruppe(), post.kode()),
                            post.beloep() == null ? Tekst.av("poster.utenBeloep") : Tekst.kr(post.beloep()))));
        }
        return List.copyOf(varsler);
    }
}
