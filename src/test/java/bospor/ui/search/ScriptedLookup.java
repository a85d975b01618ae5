package bospor.ui.search;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsfoelger;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Oppslagstjeneste;
import bospor.casework.Personoppslag;
import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers look-ups as told, and remembers what was asked. Everything comes unless a part is told to fail. */
public final class ScriptedLookup implements Oppslagstjeneste {
    /** One person and one source. */
    public record Part(Foedselsnummer person, Oppslagsdel del) {}

    public final List<Oppslagsbestilling> orders = new CopyOnWriteArrayList<>();
    public final List<Part> asked = new CopyOnWriteArrayList<>();
    private final Map<Part, Kildesvar.IkkeHentet<Object>> failing = new ConcurrentHashMap<>();
    /** Runs on the worker just before each answer. */
    public volatile Runnable beforeAnswer = () -> {};

    /** From now on this part fails like this. */
    public ScriptedLookup fails(Foedselsnummer person, Oppslagsdel del, Oppslagsstatus status, Feilart art) {
        failing.put(new Part(person, del), new Kildesvar.IkkeHentet<>(status, new Feil(art, "X-1", "id-1", List.of())));
        return this;
    }

    /** From now on everything comes. */
    public void worksAgain() {
        failing.clear();
    }

    @Override
    public Oppslag utfoer(Oppslagsbestilling order, Oppslagsfoelger follower) {
        orders.add(order);
        return answer(
                order,
                order.personer().stream()
                        .map(p -> new Personoppslag(p, Kildesvar.ikkeHentet(), Kildesvar.ikkeHentet()))
                        .toList(),
                follower);
    }

    @Override
    public Oppslag hentMangler(Oppslagsbestilling order, Oppslag before, Oppslagsfoelger follower) {
        return answer(order, before.personer(), follower);
    }

    private Oppslag answer(Oppslagsbestilling order, List<Personoppslag> before, Oppslagsfoelger follower) {
        List<Personoppslag> persons = new ArrayList<>();
        for (Personoppslag p : before) {
            persons.add(new Personoppslag(
                    p.fnr(),
                    part(p.fnr(), Oppslagsdel.INNTEKT, p.inntekt(), income(order), follower),
                    part(p.fnr(), Oppslagsdel.SKATTEOPPGJOER, p.skatteoppgjoer(), settlement(), follower)));
        }
        return new Oppslag(Instant.EPOCH, order.periode(), persons);
    }

    private <T> Kildesvar<T> part(
            Foedselsnummer person, Oppslagsdel del, Kildesvar<T> before, T content, Oppslagsfoelger follower) {
        if (before.status().erSvar()) {
            return before;
        }
        if (follower.avbrutt()) {
            return Kildesvar.ikkeHentet();
        }
        follower.spoer(person, del);
        beforeAnswer.run();
        asked.add(new Part(person, del));
        Kildesvar.IkkeHentet<Object> failure = failing.get(new Part(person, del));
        Kildesvar<T> answer = failure == null
                ? new Kildesvar.Hentet<>(content, null)
                : new Kildesvar.IkkeHentet<>(failure.status(), failure.feil());
        follower.ferdig(person, del, answer.status());
        return answer;
    }

    private static Inntektsopplysninger income(Oppslagsbestilling order) {
        YearMonth month = order.periode().til();
        Inntektspost post = new Inntektspost(
                month,
                "310000027",
                null,
                "loennsinntekt",
                "fastloenn",
                "kontantytelse",
                Kroner.av(20_000),
                null,
                null,
                Map.of());
        return new Inntektsopplysninger(month, false, List.of(post), List.of(), List.of());
    }

    private static Skattegrunnlag settlement() {
        return new Skattegrunnlag("2024", "oppgjoer", null, null, false, List.of());
    }
}
