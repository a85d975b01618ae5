package bospor.rules.statlig;

import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Kilde;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lova §§ 3–4: who has a right to bostøtte.
 *
 * <p>§ 3: the applicant is 18 or over, or has own children living in the dwelling. § 4 excludes who does
 * førstegangstjeneste, students without children in the household, everybody who lives with one of these, and residents of
 * institutions. Students inside a public programme of work qualification keep the right, and so do parents who live with
 * their own student children.
 *
 * <p>Interpretations, each shown where it is used: the input does not say whose child somebody is, so a person under 18
 * counts as child of the household, and a student at least 16 years younger than the applicant as the applicant's child.
 */
final class Rett {
    private static final String INGEN_RETT = "V02";
    private static final int MINSTE_AVSTAND_FORELDER = 16;

    private final Grunnlag g;
    private final List<Grunn> avslag = new ArrayList<>();
    private final List<Grunn> uavklart = new ArrayList<>();
    private final List<Spor> spor = new ArrayList<>();

    /**
     * @param avslag why nobody is entitled, empty when somebody is
     * @param uavklart what must be cleared up before anything can be said
     */
    record Resultat(List<Grunn> avslag, List<Grunn> uavklart, Steg steg) {}

    private Rett(Grunnlag g) {
        this.g = g;
    }

    static Resultat av(Grunnlag g) {
        return new Rett(g).vurder();
    }

    private Resultat vurder() {
        Person soeker = g.inndata().husstand().soeker();
        for (Medlem m : g.medlemmer()) {
            if (m.person().soeker()) {
                soekersAlder(m);
            }
            if (!m.person().status().isEmpty()) {
                utelukket(m, soeker);
            }
        }
        Formel formel = avslag.isEmpty()
                ? Formel.av("Søkeren er 18 år eller eldre eller har egne barn i boligen, og ingen er utelukket")
                : Formel.av("Ingen i husstanden har rett til bostøtte");
        return new Resultat(
                avslag,
                uavklart,
                new Steg("rett", "Rett til bostøtte", formel, Hjemler.LOVA_3, null, Enhet.INGEN, spor));
    }

    private void soekersAlder(Medlem m) {
        if (m.person().erVoksen()) {
            return;
        }
        if (harBarn(m)) {
            fakta(m, "under 18 år, med barn i boligen", new Kilde.Forutsatt("barnet er søkerens eget"));
        } else {
            avslaa(m, "alder", "Søkeren er under 18 år og har ikke egne barn i boligen (bustøttelova § 3).");
        }
    }

    private void utelukket(Medlem m, Person soeker) {
        Person p = m.person();
        if (p.er(Personstatus.FOERSTEGANGSTJENESTE)) {
            avslaa(
                    m,
                    "status",
                    m.betegnelse()
                            + " er i førstegangstjeneste. Da har verken personen selv eller de som bor sammen med"
                            + " vedkommende, rett til bostøtte (bustøttelova § 4).");
        }
        if (p.er(Personstatus.INSTITUSJON)) {
            if (p.soeker()) {
                avslaa(
                        m,
                        "status",
                        "Søkeren bor i institusjon som kan kreve betaling etter inntekt (bustøttelova § 4).");
            } else {
                uavklart.add(new Grunn(
                        null,
                        Stier.person(m.nummer()) + ".status",
                        m.betegnelse() + " er ført som bosatt i institusjon og bor da ikke i boligen. Ta personen ut av"
                                + " husstanden, eller fjern merket hvis oppholdet er kortvarig (forskrift om bustøtte"
                                + " § 10)."));
            }
        }
        if (p.er(Personstatus.STUDENT)) {
            student(m, soeker);
        }
    }

    private void student(Medlem m, Person soeker) {
        Person p = m.person();
        if (p.er(Personstatus.STUDENT_I_ARBEIDSKVALIFISERING)) {
            fakta(m, "student i offentlig program for arbeidskvalifisering: har rett", statuskilde(m));
        } else if (!p.soeker() && soeker.alder() - p.alder() >= MINSTE_AVSTAND_FORELDER) {
            fakta(
                    m,
                    "student som bor hos foreldrene: foreldrene beholder retten",
                    new Kilde.Forutsatt("studenten er søkerens barn; kontroller slektskapet"));
        } else if (harBarn(m)) {
            fakta(m, "student med barn i husstanden: har rett", statuskilde(m));
        } else {
            avslaa(
                    m,
                    "status",
                    m.betegnelse() + " er student uten barn i husstanden og har rett til støtte fra Lånekassen. Da har"
                            + " verken studenten eller de som bor sammen med studenten, rett til bostøtte (bustøttelova"
                            + " § 4).");
        }
    }

    private boolean harBarn(Medlem m) {
        for (Medlem annet : g.medlemmer()) {
            if (!annet.person().erVoksen()
                    && annet.person().alder() < m.person().alder()) {
                return true;
            }
        }
        return false;
    }

    private void avslaa(Medlem m, String felt, String tekst) {
        avslag.add(new Grunn(INGEN_RETT, Stier.person(m.nummer()) + "." + felt, tekst));
        fakta(m, tekst, felt.equals("status") ? statuskilde(m) : g.kilder().personfelt(m.nummer(), felt));
    }

    private Kilde statuskilde(Medlem m) {
        return g.kilder().personfelt(m.nummer(), "status");
    }

    private void fakta(Medlem m, @Nullable String tekst, Kilde kilde) {
        spor.add(new Faktum("rett." + m.person().id(), m.betegnelse(), null, Enhet.INGEN, tekst, kilde));
    }
}
