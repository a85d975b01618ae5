package bospor.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the sentences of the rules, which are bokmål, into nynorsk: whole sentences, with holes for what varies.
 *
 * <p>{@code {}} in a line stands for something that is turned too (a number, a name of a step), {@code {!}} for somebody's own
 * words, which are left alone. A sentence that no line fits stays as it is; a test sees to it that the rules have none.
 */
public final class Ordliste {
    /** No change: bokmål. */
    public static final Ordliste UENDRET = new Ordliste(List.of());

    /** From bokmål to nynorsk. */
    public static final Ordliste NYNORSK = new Ordliste(linjer("nynorsk.txt"));

    private static final String ORDDEL = "~";
    private static final int DYPEST = 4;

    private record Setning(Pattern bokmaal, String nynorsk, List<Boolean> oversettes) {}

    private final Map<String, String> hele = new HashMap<>();
    private final List<Setning> moenstre = new ArrayList<>();
    private final List<String[]> orddeler = new ArrayList<>();

    private Ordliste(List<String> linjer) {
        for (String linje : linjer) {
            if (linje.isBlank() || linje.startsWith("#")) {
                continue;
            }
            String[] par = linje.split(" = ", 2);
            if (par.length != 2) {
                throw new IllegalStateException("linjen i ordlisten mangler « = »: " + linje);
            }
            if (par[0].startsWith(ORDDEL)) {
                orddeler.add(new String[] {par[0].substring(1), par[1]});
            } else if (par[0].contains("{")) {
                moenstre.add(setning(par[0], par[1]));
            } else {
                hele.put(par[0], par[1]);
            }
        }
    }

    private static Setning setning(String bokmaal, String nynorsk) {
        List<Boolean> oversettes = new ArrayList<>();
        Matcher hull = Pattern.compile("\\{!?}").matcher(bokmaal);
        StringBuilder regex = new StringBuilder();
        int fra = 0;
        while (hull.find()) {
            regex.append(Pattern.quote(bokmaal.substring(fra, hull.start()))).append("(.+?)");
            oversettes.add(hull.group().equals("{}"));
            fra = hull.end();
        }
        regex.append(Pattern.quote(bokmaal.substring(fra)));
        return new Setning(Pattern.compile(regex.toString(), Pattern.DOTALL), nynorsk, oversettes);
    }

    /** The sentence of a rule as the screen says it now. */
    public static String paaSkjermen(String bokmaal) {
        return paa(Skjermspraak.naa(), bokmaal);
    }

    /** The sentence as it is said in the language. */
    public static String paa(Locale spraak, String bokmaal) {
        return spraak.equals(Skjermspraak.NYNORSK) ? NYNORSK.oversett(bokmaal) : bokmaal;
    }

    /** The sentence in nynorsk. */
    public String oversett(String bokmaal) {
        return oversett(bokmaal, 0).orElse(bokmaal);
    }

    /** Whether some line fits the sentence. */
    public boolean kjenner(String bokmaal) {
        return oversett(bokmaal, 0).isPresent();
    }

    /** A name of an income type in nynorsk: there are hundreds, made of the same few words. */
    public String oversettNavn(String bokmaal) {
        return oversett(bokmaal, 0).orElseGet(() -> medOrddeler(bokmaal));
    }

    private String medOrddeler(String bokmaal) {
        String ut = bokmaal;
        for (String[] del : orddeler) {
            ut = ut.replace(del[0], del[1]);
        }
        return ut;
    }

    private Optional<String> oversett(String bokmaal, int dybde) {
        String hel = hele.get(bokmaal);
        if (hel != null) {
            return Optional.of(hel);
        }
        for (Setning s : dybde < DYPEST ? moenstre : List.<Setning>of()) {
            Matcher m = s.bokmaal().matcher(bokmaal);
            if (m.matches()) {
                String ut = s.nynorsk();
                for (int i = 0; i < s.oversettes().size(); i++) {
                    String del = m.group(i + 1);
                    String ny =
                            s.oversettes().get(i) ? oversett(del, dybde + 1).orElseGet(() -> medOrddeler(del)) : del;
                    ut = ut.replaceFirst("\\{!?}", Matcher.quoteReplacement(ny));
                }
                return Optional.of(ut);
            }
        }
        return Optional.empty();
    }

    private static List<String> linjer(String fil) {
        try (InputStream inn = Objects.requireNonNull(Ordliste.class.getResourceAsStream(fil), fil);
                BufferedReader leser = new BufferedReader(new InputStreamReader(inn, StandardCharsets.UTF_8))) {
            return leser.lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese " + fil, e);
        }
    }
}
