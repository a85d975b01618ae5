package bospor.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options and the plain arguments of one call, checked against what the command knows. */
final class Argumenter {
    private final Map<String, List<String>> valg = new HashMap<>();
    private final List<String> plass = new ArrayList<>();

    private Argumenter() {}

    /**
     * Reads the words after the command. {@code --valg verdi} and {@code --valg=verdi} are the same; after {@code --}
     * everything is a plain argument.
     *
     * @throws Avvist for an unknown option, a missing value or an option given twice; values are never repeated
     */
    static Argumenter les(Kommando kommando, List<String> ord) throws Avvist {
        Argumenter ut = new Argumenter();
        for (int i = 0; i < ord.size(); i++) {
            String ett = ord.get(i);
            if (ett.equals("--")) {
                ut.plass.addAll(ord.subList(i + 1, ord.size()));
                break;
            }
            if (ett.equals("-") || !ett.startsWith("-")) {
                ut.plass.add(ett);
                continue;
            }
            int likhet = ett.indexOf('=');
            String navn = likhet < 0 ? ett : ett.substring(0, likhet);
            Valg valg = kjent(kommando, navn);
            String verdi = "";
            if (valg.harVerdi()) {
                if (likhet >= 0) {
                    verdi = ett.substring(likhet + 1);
                } else if (i + 1 < ord.size() && !ord.get(i + 1).startsWith("--")) {
                    verdi = ord.get(++i);
                }
                if (verdi.isBlank()) {
                    throw Avvist.bruk("Valget %s mangler verdi. Skriv %s %s.".formatted(navn, navn, valg.verdi()));
                }
            } else if (likhet >= 0) {
                throw Avvist.bruk("Valget %s tar ingen verdi. Skriv bare %s.".formatted(navn, navn));
            }
            List<String> verdier = ut.valg.computeIfAbsent(navn, _ -> new ArrayList<>());
            if (!verdier.isEmpty() && !valg.flere()) {
                throw Avvist.bruk("Valget %s står to ganger. Behold bare det ene.".formatted(navn));
            }
            verdier.add(verdi);
        }
        if (!ut.plass.isEmpty() && kommando.plass().isEmpty()) {
            throw Avvist.bruk("Det står noe mer enn valg etter «%s». Skriv «%s --hjelp» for å se hva som kan stå der."
                    .formatted(kommando.navn(), kommando.navn()));
        }
        return ut;
    }

    private static Valg kjent(Kommando kommando, String navn) throws Avvist {
        for (Valg valg : kommando.valg()) {
            if (valg.navn().equals(navn)) {
                return valg;
            }
        }
        String vist = navn.matches("--?[a-zæøå-]{1,30}") ? " " + navn : "";
        throw Avvist.bruk("Valget%s er ukjent. Skriv «%s --hjelp» for å se valgene.".formatted(vist, kommando.navn()));
    }

    /** Whether the option was given. */
    boolean har(String navn) {
        return valg.containsKey(navn);
    }

    /** All values of the option. */
    List<String> alle(String navn) {
        return valg.getOrDefault(navn, List.of());
    }

    /** The value of the option, when given. */
    Optional<String> verdi(String navn) {
        return alle(navn).stream().findFirst();
    }

    /** The value of the option; a fault when it was not given. */
    String paakrevd(String navn) throws Avvist {
        return verdi(navn).orElseThrow(() -> Avvist.bruk("Valget %s mangler og må være med.".formatted(navn)));
    }

    /** The file that the option names; a fault when the name cannot be one. */
    Optional<Path> fil(String navn) throws Avvist {
        Optional<String> verdi = verdi(navn);
        return verdi.isEmpty() ? Optional.empty() : Optional.of(somFil(verdi.get()));
    }

    /** The month that the option names, {@code yyyy-MM}; a fault when it is none. */
    Optional<YearMonth> maaned(String navn) throws Avvist {
        Optional<String> verdi = verdi(navn);
        if (verdi.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (verdi.get().matches("[0-9]{4}-[0-9]{2}")) {
                return Optional.of(YearMonth.parse(verdi.get()));
            }
        } catch (DateTimeException e) {
            // Said below: the digits are there, but no such month.
        }
        throw Avvist.bruk("%s må være en måned på formen ÅÅÅÅ-MM, for eksempel 2026-01.".formatted(navn));
    }

    /** The plain arguments, in order. */
    List<String> plass() {
        return plass;
    }

    /** The file of this name; a fault when the name cannot be one. */
    static Path somFil(String navn) throws Avvist {
        try {
            return Path.of(navn);
        } catch (InvalidPathException e) {
            throw Avvist.bruk("Filnavnet har tegn som ikke kan stå i et filnavn på denne maskinen.", e);
        }
    }
}
