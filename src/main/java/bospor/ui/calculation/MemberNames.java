package bospor.ui.calculation;

import bospor.domain.Person;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts names in place of the ids that the calculation knows the members by: {@code p1} is the first, and so on.
 *
 * @param closed the places in the case of those whose details nobody has asked for, by their number in the calculation
 */
public record MemberNames(List<String> names, Map<Integer, Integer> closed) {
    private static final Pattern INCOME = Pattern.compile("inntekt\\.p(\\d{1,2})");
    private static final Pattern INCOME_FIELD = Pattern.compile("husstand\\[(\\d{1,2})]\\.(inntekter|aarsbeloep)");
    private static final Pattern ID = Pattern.compile("\\bp(\\d{1,2})\\b");

    /** The looked-up adults by name, the others by age. */
    static MemberNames of(List<String> adults, List<Person> members, Texts texts) {
        List<String> names = new ArrayList<>(adults);
        for (Person p : members.subList(Math.min(adults.size(), members.size()), members.size())) {
            names.add(texts.get(p.erVoksen() ? "member.adult" : "member.child", p.alder()));
        }
        return new MemberNames(names, Map.of());
    }

    /** Keeps its own copies. */
    public MemberNames {
        names = List.copyOf(names);
        closed = Map.copyOf(closed);
    }

    /** The adults by name, then children and others by age. */
    static MemberNames ofAll(List<String> adults, List<Integer> children, List<Integer> others, Texts texts) {
        List<String> names = new ArrayList<>(adults);
        children.forEach(age -> names.add(texts.get("member.child", age)));
        others.forEach(age -> names.add(texts.get("member.adult", age)));
        return new MemberNames(names, Map.of());
    }

    /** The same, with the details of some closed. */
    MemberNames closing(Map<Integer, Integer> places) {
        return new MemberNames(names, places);
    }

    /** The adult whose income the step is, when the details of it are closed; null otherwise. */
    Line.@Nullable Closed closedAt(String step) {
        Matcher income = INCOME.matcher(step);
        if (!income.matches()) {
            return null;
        }
        int number = Integer.parseInt(income.group(1));
        Integer place = closed.get(number);
        return place == null ? null : new Line.Closed(place, names.get(number - 1));
    }

    /** The name of the adult whose income the field of an input is, when the details of it are closed; empty otherwise. */
    public Optional<String> closedIncome(@Nullable String field) {
        Matcher income = INCOME_FIELD.matcher(field == null ? "" : field);
        if (!income.lookingAt()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(income.group(1)) + 1;
        return closed.containsKey(number) ? Optional.of(names.get(number - 1)) : Optional.empty();
    }

    /** The text with names. */
    public String in(String text) {
        return ID.matcher(text).replaceAll(m -> {
            int place = Integer.parseInt(m.group(1)) - 1;
            return Matcher.quoteReplacement(place >= 0 && place < names.size() ? names.get(place) : m.group());
        });
    }
}
