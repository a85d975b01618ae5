package bospor.ui.calculation;

import bospor.casework.utkast.Foertpost;
import bospor.casework.utkast.Maanedspost;
import bospor.casework.utkast.Maanedspost.Rolle;
import bospor.casework.utkast.Utenforgrunn;
import bospor.domain.Holdesutenfor;
import bospor.domain.Inntekt;
import bospor.domain.Inntektspost;
import bospor.text.Datotekst;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import java.time.YearMonth;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One reported post of the month: what it is, and what the case worker decides about it. */
final class PostViewModel {
    private final Maanedspost post;
    private final Texts texts;
    private final IncomeWords words;
    private final BooleanProperty counted;
    private final ObjectProperty<@Nullable Utenforgrunn> ground = new SimpleObjectProperty<>(this, "ground");
    private final StringProperty document = new SimpleStringProperty(this, "document", "");
    private final BooleanProperty threePayments = new SimpleBooleanProperty(this, "threePayments");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    PostViewModel(Maanedspost post, Texts texts, IncomeWords words, Runnable changed) {
        this.post = post;
        this.texts = texts;
        this.words = words;
        counted = new SimpleBooleanProperty(this, "counted", post.rolle() == Rolle.REGNES_MED);
        Runnable decided = () -> {
            error.set(missingGround());
            changed.run();
        };
        counted.subscribe((_, _) -> decided.run());
        ground.subscribe((_, _) -> decided.run());
        document.subscribe((_, _) -> decided.run());
        threePayments.subscribe((_, _) -> decided.run());
    }

    // Properties

    BooleanProperty countedProperty() {
        return counted;
    }

    ObjectProperty<@Nullable Utenforgrunn> groundProperty() {
        return ground;
    }

    StringProperty documentProperty() {
        return document;
    }

    BooleanProperty threePaymentsProperty() {
        return threePayments;
    }

    /** What is missing before the post is left out; empty when nothing is. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    Maanedspost post() {
        return post;
    }

    String type() {
        return words.type(post.post().gruppe(), post.post().kode());
    }

    String amount() {
        Inntektspost p = post.post();
        return p.beloep() == null
                ? texts.get("post.amount.none")
                : Talltekst.kroner(p.beloep().verdi());
    }

    /** Who reported it, for which period when it was paid late, and what becomes of it when it does not count. */
    String details() {
        StringBuilder text = new StringBuilder(
                texts.get("post.reported", words.payer(post.post().opplysningspliktig())));
        Inntektspost p = post.post();
        if (p.etterbetalingFra() != null && p.etterbetalingTil() != null) {
            text.append(" · ")
                    .append(texts.get(
                            "post.backpay",
                            Datotekst.dato(p.etterbetalingFra()),
                            Datotekst.dato(p.etterbetalingTil())));
        }
        if (p.fordel() == null && post.rolle() == Rolle.REGNES_MED) {
            text.append(" · ").append(texts.get("post.kind.unknown"));
        }
        if (post.rolle() != Rolle.REGNES_MED) {
            text.append(" · ").append(texts.get("post.role." + post.rolle()));
        }
        return text.toString();
    }

    /** Why three payments are proposed; empty when they are not. */
    String threePaymentsReason() {
        YearMonth like = post.likner();
        return like == null ? "" : texts.get("post.three.proposed", Datotekst.maaned(like));
    }

    /** What has been decided; a ground without a document, or the other way round, decides nothing yet. */
    Foertpost decision() {
        Utenforgrunn why = ground.get();
        boolean out = !counted.get() && why != null && !document.get().isBlank();
        return new Foertpost(
                out && why != null
                        ? new Holdesutenfor(why.tekst(), document.get().strip())
                        : null,
                threePayments.get());
    }

    /** Whether the case worker has changed anything about the post. */
    boolean isDecided() {
        return post.rolle() == Rolle.REGNES_MED && (!counted.get() || threePayments.get());
    }

    /** Puts back what was decided earlier. */
    void restore(Inntekt earlier) {
        threePayments.set(earlier.utbetalinger() == 3);
        Holdesutenfor out = earlier.holdesUtenfor();
        if (out != null) {
            counted.set(false);
            ground.set(Arrays.stream(Utenforgrunn.values())
                    .filter(g -> g.tekst().equals(out.grunn()))
                    .findFirst()
                    .orElse(null));
            document.set(out.dokument() == null ? "" : out.dokument());
        }
    }

    /** Where what is decided is. */
    void remember(Memory memory) {
        memory.add(post.noekkel(), "counted", counted);
        memory.add(post.noekkel(), "ground", ground);
        memory.add(post.noekkel(), "document", document);
        memory.add(post.noekkel(), "three", threePayments);
    }

    private String missingGround() {
        boolean undecided = post.rolle() == Rolle.REGNES_MED
                && !counted.get()
                && (ground.get() == null || document.get().isBlank());
        return undecided ? texts.get("post.ground.missing") : "";
    }
}
