package bospor.ui.calculation;

import bospor.domain.Person;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names in place of the ids that the calculation knows the members by: {@code p1} is the first, and so on. */
public record MemberNames(List<String> names) {
    private static final Pattern ID = Pattern.compile("\\bp(\\d{1,2})\\b");

    /** The looked-up adults by name, the others by age. */
    static MemberNames of(List<String> adults, List<Person> members, Texts texts) {
        List<String> names = new ArrayList<>(adults);
        for (Person p : members.subList(Math.min(adults.size(), members.size()), members.size())) {
            names.add(texts.get(p.erVoksen() ? "member.adult" : "member.child", p.alder()));
        }
        return new MemberNames(names);
    }

    /** Keeps its own copy of the list. */
    public MemberNames {
        names = List.copyOf(names);
    }

    /** The adults by name, then children and others by age. */
    static MemberNames ofAll(List<String> adults, List<Integer> children, List<Integer> others, Texts texts) {
        List<String> names = new ArrayList<>(adults);
        children.forEach(age -> names.add(texts.get("member.child", age)));
        others.forEach(age -> names.add(texts.get("member.adult", age)));
        return new MemberNames(names);
    }

    /** The text with names. */
    public String in(String text) {
        return ID.matcher(text).replaceAll(m -> {
            int place = Integer.parseInt(m.group(1)) - 1;
            return Matcher.quoteReplacement(place >= 0 && place < names.size() ? names.get(place) : m.group());
        });
    }
}
