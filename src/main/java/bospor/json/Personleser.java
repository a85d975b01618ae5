package bospor.json;

import bospor.domain.Aarsbeloep;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the members of the household one by one, and sees to it that one of them is the applicant. */
final class Personleser {
    private static final int ELDSTE = 130;
    private static final Felter FELTER =
            Felter.av(2, "id", "alder", "soeker", "status", "inntekter", "aarsbeloep", "overgangsfradragPerMaaned");
    private static final Map<String, Personstatus> STATUS = Navn.av(Personstatus.class);

    private final Jsonleser leser;
    private final Verdileser verdi;
    private final List<Person> personer = new ArrayList<>();
    private final Set<String> ider = new HashSet<>();
    private boolean harSoeker;

    Personleser(Jsonleser leser) {
        this.leser = leser;
        this.verdi = leser.verdi();
    }

    /** Reads one more member. */
    void les() throws IOException, Lesefeil {
        personer.add(new En().les());
    }

    /** The members; the first is the applicant when none says so. Refuses an empty household. */
    List<Person> personerMedSoeker() throws Lesefeil {
        if (personer.isEmpty()) {
            throw leser.feil("Husstanden er tom. Legg inn minst én person.");
        }
        if (!harSoeker) {
            personer.set(0, personer.getFirst().somSoeker());
        }
        return personer;
    }

    /** One member on the way in. */
    private final class En {
        private String id = "";
        private boolean soeker;
        private int alder;
        private final Set<Personstatus> status = EnumSet.noneOf(Personstatus.class);
        private final List<Inntekt> inntekter = new ArrayList<>();
        private Aarsbeloep aarsbeloep = Aarsbeloep.INGEN;
        private Kroner overgangsfradrag = Kroner.ZERO;

        Person les() throws IOException, Lesefeil {
            leser.objekt(FELTER, this::felt);
            return new Person(id, soeker, alder, status, inntekter, aarsbeloep, overgangsfradrag);
        }

        private void felt(String felt) throws IOException, Lesefeil {
            switch (felt) {
                case "id" -> id = id();
                case "soeker" -> soeker = soeker();
                case "alder" -> alder = verdi.heltall(0, ELDSTE);
                case "status" -> leser.liste(() -> status.add(verdi.valg(STATUS)));
                case "inntekter" -> leser.liste(() -> inntekter.add(new Inntektsleser(leser).les()));
                case "aarsbeloep" -> aarsbeloep = new Aarsbeloepleser(leser).les();
                case "overgangsfradragPerMaaned" -> overgangsfradrag = verdi.kronerIkkeNegativ();
                default -> throw new IllegalStateException(felt);
            }
        }

        private String id() throws IOException, Lesefeil {
            String lest = verdi.utfyltTekst();
            if (!ider.add(lest)) {
                throw leser.feil("To personer har samme id. Gi hver person sin egen.");
            }
            return lest;
        }

        private boolean soeker() throws Lesefeil {
            boolean lest = verdi.jaNei();
            if (lest && harSoeker) {
                throw leser.feil("Husstanden har to søkere. Merk bare én person som søker.");
            }
            harSoeker |= lest;
            return lest;
        }
    }
}
