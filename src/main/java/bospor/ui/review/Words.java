package bospor.ui.review;

import bospor.casework.attestering.Attest;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.tilsyn.Notatblikk;
import bospor.casework.tilsyn.Uvanlig;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.text.Datotekst;
import bospor.text.Kontrolltekst;
import bospor.text.Skjermspraak;
import bospor.text.Talltekst;
import bospor.trace.Utfall;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the view says of notes, findings and decisions. */
final class Words {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** A finding in one sentence. */
    String of(Uvanlig found) {
        List<String> details = found.detaljer();
        Object[] values = switch (found.art()) {
            case STOR_ENDRING -> new Object[] {kroner(details.get(0)), kroner(details.get(1))};
            case SKJOENN -> new Object[] {details.get(0), signed(Kroner.av(new BigDecimal(details.get(1))))};
            default -> details.toArray();
        };
        return texts.get("uvanlig." + found.art(), values);
    }

    /** What the check says, in the language of the screen. */
    static String of(Kontrollsetning said) {
        return Kontrolltekst.av(said.art().name(), said.verdier(), Skjermspraak.naa());
    }

    /** Why a file is no note; empty when it is one. */
    static String why(Notatblikk note) {
        return note.hindring().stream().map(Words::of).collect(Collectors.joining(" "));
    }

    /** The findings of a note by their short names, or why the file is none. */
    String brief(Notatblikk note) {
        return note.hindring().isEmpty()
                ? note.uvanlig().stream().map(u -> texts.get("kort." + u.art())).collect(Collectors.joining(" · "))
                : why(note);
    }

    String month(@Nullable Termin month) {
        return month == null ? "" : Datotekst.storForbokstav(Datotekst.maaned(month.maaned()));
    }

    /** The amount, or what stands instead. */
    String amount(@Nullable Kroner amount, @Nullable Utfall outcome) {
        if (outcome == null) {
            return "";
        }
        return outcome == Utfall.INNVILGET && amount != null
                ? Talltekst.kroner(amount.verdi())
                : texts.get("utfall." + outcome);
    }

    /** Whether somebody has decided, and how. */
    String state(Notatblikk note) {
        Attest last = note.sisteAttest();
        return last == null
                ? texts.get(note.hindring().isEmpty() ? "tilstand.venter" : "tilstand.ikke")
                : texts.get("tilstand." + last.avgjoerelse());
    }

    /** A decision: what, who, when, why. */
    String of(Attest attest) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("attest." + attest.avgjoerelse(), attest.bruker(), time(attest.tid())));
        if (!attest.grunner().isEmpty()) {
            parts.add(texts.get(
                    "attest.fordi",
                    attest.grunner().stream().map(g -> texts.get("grunn." + g)).collect(Collectors.joining("; "))));
        }
        if (!attest.kommentar().isEmpty()) {
            parts.add(texts.get("attest.kommentar", attest.kommentar()));
        }
        parts.add(texts.get(attest.forsegling() == null ? "attest.uforseglet" : "attest.forseglet"));
        return String.join(" ", parts);
    }

    String time(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime here = moment.atZone(NORWAY);
        return texts.get(
                "tidspunkt",
                Datotekst.dato(here.toLocalDate()),
                "%02d.%02d".formatted(here.getHour(), here.getMinute()));
    }

    /** Kroner with a plus or a minus in front; nothing in front of zero. */
    static String signed(Kroner amount) {
        String kroner = Talltekst.kroner(amount.verdi());
        return amount.erPositiv() ? "+" + kroner : kroner;
    }

    private static String kroner(String amount) {
        return Talltekst.kroner(new BigDecimal(amount));
    }
}
