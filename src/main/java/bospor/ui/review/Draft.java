package bospor.ui.review;

import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Beslutning;
import bospor.casework.attestering.Underkjenningsgrunn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the supervisor has written about the note that is looked at, until it is decided or another note is. */
final class Draft {
    private final StringProperty comment = new SimpleStringProperty(this, "comment", "");
    private final Map<Underkjenningsgrunn, BooleanProperty> reasons = new EnumMap<>(Underkjenningsgrunn.class);

    Draft() {
        for (Underkjenningsgrunn reason : Underkjenningsgrunn.values()) {
            reasons.put(reason, new SimpleBooleanProperty(this, reason.name()));
        }
    }

    StringProperty commentProperty() {
        return comment;
    }

    BooleanProperty reasonProperty(Underkjenningsgrunn reason) {
        return Objects.requireNonNull(reasons.get(reason), "hver grunn har sin plass");
    }

    /** The decision as it is written; reasons belong to a rejection only. */
    Beslutning as(Avgjoerelse what) {
        return new Beslutning(
                what,
                what == Avgjoerelse.ATTESTERT
                        ? List.of()
                        : reasons.entrySet().stream()
                                .filter(r -> r.getValue().get())
                                .map(Map.Entry::getKey)
                                .toList(),
                comment.get());
    }

    void clear() {
        comment.set("");
        reasons.values().forEach(r -> r.set(false));
    }

    /** Takes over what another view had been given. */
    void continueFrom(Draft before) {
        comment.set(before.comment.get());
        reasons.forEach(
                (reason, chosen) -> chosen.set(before.reasonProperty(reason).get()));
    }
}
