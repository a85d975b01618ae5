package bospor.ui.shell;

import bospor.ui.common.Texts;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** How long it is until the session is emptied, in words: whole minutes, and seconds at the end. */
final class TimeWords {
    private final SessionClock clock;
    private final Texts texts;

    TimeWords(SessionClock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** A sentence. */
    StringBinding left() {
        return Bindings.createStringBinding(() -> texts.get("klokke", now()), clock.leftProperty());
    }

    /** The time alone. */
    StringBinding leftShort() {
        return Bindings.createStringBinding(this::now, clock.leftProperty());
    }

    /** The time alone, as it is now. */
    String now() {
        Duration left = clock.leftProperty().get();
        return left.toSeconds() > 60
                ? texts.get("klokke.minutter", (left.toSeconds() + 59) / 60)
                : texts.get("klokke.sekunder", left.toSeconds());
    }
}
