package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.insight.Detalj.Oppgjoersart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Works out what the registers cannot show for a household, what is likely to matter first. */
final class Blindsoner {
    /** Whole years: most who get support from Lånekassen are younger. */
    private static final int LAANEKASSEN_UNDER = 30;

    private final Husstandsgrunnlag husstand;
    private final List<Funn> funn;

    private Blindsoner(Husstandsgrunnlag husstand, List<Funn> funn) {
        this.husstand = husstand;
        this.funn = funn;
    }

    static List<Blindsone> av(Husstandsgrunnlag husstand, List<Funn> funn) {
        Blindsoner soner = new Blindsoner(husstand, funn);
        List<Blindsone> ut = new ArrayList<>();
        for (Blindsone.Art art : Blindsone.Art.values()) {
            List<Integer> personer = husstand.personer().stream()
                    .filter(p -> p.inntektKjent() || p.oppgjoer() != null)
                    .filter(p -> soner.aktuell(art, p))
                    .map(Persongrunnlag::nummer)
                    .toList();
            if (!personer.isEmpty() || !art.bareNaarAktuell()) {
                ut.add(new Blindsone(art, personer));
            }
        }
        ut.sort(Comparator.comparing(b -> !b.saerligAktuell()));
        return List.copyOf(ut);
    }

    private boolean aktuell(Blindsone.Art art, Persongrunnlag p) {
        return switch (art) {
            case OPPGJOER_MANGLER -> p.oppgjoerstilstand() == Persongrunnlag.Oppgjoerstilstand.FINNES_IKKE;
            case NAERING -> harNaering(p);
            case UTLAND -> p.fnr().erDnummer() || rad(p, Oppgjoersposter::erUtland);
            case KAPITAL_OG_FORMUE -> fraOppgjoeret(p, Oppgjoersart.KAPITAL) || fraOppgjoeret(p, Oppgjoersart.FORMUE);
            case OPPGJOERETS_AAR -> p.oppgjoer() != null && !Aarsavstemming.kanSammenlignes(p, husstand.periode());
            case BARNEBIDRAG -> post(p, post -> post.kode().startsWith("overgangsstoenadTilEnslig"));
            case LAANEKASSEN -> {
                Integer alder = p.fnr().alder(husstand.periode().til().atEndOfMonth());
                yield alder != null && alder < LAANEKASSEN_UNDER;
            }
            case SOSIALHJELP -> har(p, Funnart.UTEN_RAPPORT) && !harNaering(p);
            case BARNETRYGD_OG_KONTANTSTOETTE, ANDRE_I_BOLIGEN, RETTELSER -> false;
        };
    }

    private boolean harNaering(Persongrunnlag p) {
        return fraOppgjoeret(p, Oppgjoersart.NAERING)
                || post(p, post -> post.gruppe().equals("naeringsinntekt"));
    }

    private boolean har(Persongrunnlag p, Funnart art) {
        return funn.stream()
                .anyMatch(f -> f.art() == art && Integer.valueOf(p.nummer()).equals(f.person()));
    }

    private boolean fraOppgjoeret(Persongrunnlag p, Oppgjoersart art) {
        return funn.stream()
                .filter(f -> Integer.valueOf(p.nummer()).equals(f.person()))
                .anyMatch(f -> f.detalj() instanceof Detalj.FraOppgjoeret(var a, var _) && a == art);
    }

    private static boolean post(Persongrunnlag p, Predicate<Inntektspost> hva) {
        return p.poster().stream().anyMatch(hva);
    }

    private static boolean rad(Persongrunnlag p, Predicate<Skattepost> hva) {
        Skattegrunnlag oppgjoer = p.oppgjoer();
        return oppgjoer != null && oppgjoer.poster().stream().anyMatch(hva);
    }
}
