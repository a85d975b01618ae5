package bospor.ui.search;

import bospor.casework.Husstandsmedlem;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsfoelger;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Foedselsnummer;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One look-up on its way; hears of it on worker threads. */
final class LookupRun implements Oppslagsfoelger {
    private final Oppslagsbestilling order;
    private final String reference;
    private final Heard heard;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private List<Husstandsmedlem> members;
    private @Nullable Oppslag result;

    /** Hears what happens to a part of the look-up; called on worker threads. */
    @FunctionalInterface
    interface Heard {
        void of(LookupRun run, Foedselsnummer person, Oppslagsdel del, Consumer<PartLine> change);
    }

    /**
     * A look-up that has not begun.
     *
     * @param result what came the time before, when this one asks for the rest of it
     */
    LookupRun(
            Oppslagsbestilling order,
            String reference,
            List<Husstandsmedlem> members,
            @Nullable Oppslag result,
            Heard heard) {
        this.order = order;
        this.reference = reference;
        this.members = members;
        this.result = result;
        this.heard = heard;
    }

    Oppslagsbestilling order() {
        return order;
    }

    /** What the case is called in this session. */
    String reference() {
        return reference;
    }

    List<Husstandsmedlem> members() {
        return members;
    }

    /** The members are called something else now. */
    void rename(List<Husstandsmedlem> renamed) {
        members = renamed;
    }

    /** What came, or what had come before; null before that. */
    @Nullable
    Oppslag result() {
        return result;
    }

    void came(Oppslag answer) {
        result = answer;
    }

    void cancel() {
        cancelled.set(true);
    }

    @Override
    public void spoer(Foedselsnummer person, Oppslagsdel del) {
        heard.of(this, person, del, PartLine::asking);
    }

    @Override
    public void ferdig(Foedselsnummer person, Oppslagsdel del, Oppslagsstatus status) {
        heard.of(this, person, del, line -> line.came(status));
    }

    @Override
    public boolean avbrutt() {
        return cancelled.get();
    }
}
