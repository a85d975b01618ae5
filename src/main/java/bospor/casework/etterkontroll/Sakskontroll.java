package bospor.casework.etterkontroll;

import bospor.domain.Beregningsinndata;
import bospor.domain.Inntekt;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.trace.Inndatafeil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first thing in a case that cannot mean anything; paths are those of the file format. */
final class Sakskontroll {
    private final Kontrollsak sak;

    private Sakskontroll(Kontrollsak sak) {
        this.sak = sak;
    }

    static @Nullable Inndatafeil finnFeil(Kontrollsak sak) {
        Sakskontroll k = new Sakskontroll(sak);
        Inndatafeil feil = k.terminer();
        feil = feil == null ? k.oppgjoer() : feil;
        feil = feil == null ? k.korrigertePoster() : feil;
        return feil == null ? k.unntak() : feil;
    }

    private @Nullable Inndatafeil terminer() {
        if (sak.terminer().isEmpty()) {
            return new Inndatafeil("terminer", "Ingen terminer. Legg inn minst én termin som det er gjort vedtak for.");
        }
        Set<Termin> sett = new HashSet<>();
        for (int i = 0; i < sak.terminer().size(); i++) {
            Vedtattermin v = sak.terminer().get(i);
            String sti = "terminer[" + i + "]";
            if (v.termin().maaned().getYear() != sak.aar()) {
                return new Inndatafeil(sti + ".termin", "Terminen ligger ikke i året som kontrolleres.");
            }
            if (!sett.add(v.termin())) {
                return new Inndatafeil(sti + ".termin", "Terminen står to ganger. Behold bare den ene.");
            }
            if (!v.inndata().ordning().equals(Beregningsinndata.STATLIG)) {
                return new Inndatafeil(
                        sti + ".inndata.ordning",
                        "Etteroppgjør etter § 14 gjelder statlig bostøtte. Ordningen må være statlig.");
            }
        }
        return null;
    }

    private @Nullable Inndatafeil oppgjoer() {
        Set<String> sett = new HashSet<>();
        for (int i = 0; i < sak.oppgjoer().size(); i++) {
            String person = sak.oppgjoer().get(i).person();
            String sti = "oppgjoer[" + i + "].person";
            if (!sett.add(person)) {
                return new Inndatafeil(sti, "Personen har to skatteoppgjør. Behold det som gjelder.");
            }
            if (!finnes(person)) {
                return ukjent(sti);
            }
        }
        return null;
    }

    private @Nullable Inndatafeil korrigertePoster() {
        for (int i = 0; i < sak.korrigertePoster().size(); i++) {
            Postkorreksjon k = sak.korrigertePoster().get(i);
            String sti = "korrigertePoster[" + i + "]";
            Beregningsinndata inndata = inndata(k.termin());
            if (inndata == null) {
                return new Inndatafeil(sti + ".termin", "Det er ikke noe vedtak for denne terminen i saken.");
            }
            Person person = finn(inndata, k.person());
            if (person == null) {
                return ukjent(sti + ".person");
            }
            List<Inntekt> sammen = new ArrayList<>();
            int nummer = 0;
            for (int j = 0; j < sak.korrigertePoster().size(); j++) {
                Postkorreksjon annen = sak.korrigertePoster().get(j);
                if (annen.termin().equals(k.termin()) && annen.person().equals(k.person())) {
                    nummer = j == i ? sammen.size() : nummer;
                    sammen.add(annen.post());
                }
            }
            String melding = Postinnsetting.feil(person.inntekter(), sammen, nummer);
            if (melding != null) {
                return new Inndatafeil(sti + ".post", melding);
            }
        }
        return null;
    }

    private @Nullable Inndatafeil unntak() {
        for (int i = 0; i < sak.unntak().size(); i++) {
            Unntak u = sak.unntak().get(i);
            String sti = "unntak[" + i + "]";
            if (u.til().erFoer(u.fra())) {
                return new Inndatafeil(sti + ".til", "Siste måned ligger før første måned.");
            }
            String person = u.person();
            if (person != null && !finnes(person)) {
                return ukjent(sti + ".person");
            }
            if (sak.terminer().stream().noneMatch(v -> u.gjelder(v.termin()))) {
                return new Inndatafeil(sti + ".fra", "Unntaket gjelder ingen av terminene i saken.");
            }
        }
        return null;
    }

    private static Inndatafeil ukjent(String sti) {
        return new Inndatafeil(sti, "Ingen i husstanden har denne id-en. Bruk id-ene fra inndata.");
    }

    private boolean finnes(String person) {
        return sak.terminer().stream().anyMatch(v -> finn(v.inndata(), person) != null);
    }

    private @Nullable Beregningsinndata inndata(Termin termin) {
        for (Vedtattermin v : sak.terminer()) {
            if (v.termin().equals(termin)) {
                return v.inndata();
            }
        }
        return null;
    }

    private static @Nullable Person finn(Beregningsinndata inndata, String id) {
        for (Person p : inndata.husstand().personer()) {
            if (p.id().equals(id)) {
                return p;
            }
        }
        return null;
    }
}
