package bospor.ui.shell;

import bospor.casework.AapenSak;
import bospor.casework.Husstandsmedlem;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** The open case in the words of the bar above the views. */
final class CaseWords {
    private final OpenCase openCase;
    private final Texts texts;

    CaseWords(OpenCase openCase, Texts texts) {
        this.openCase = openCase;
        this.texts = texts;
    }

    /** The reference of the open case, or that none is open. */
    StringBinding title() {
        return Bindings.createStringBinding(
                () -> {
                    AapenSak sak = openCase.sak();
                    return sak == null ? texts.get("sak.ingen") : texts.get("sak", sak.saksnummer());
                },
                openCase.sakProperty());
    }

    /** Who is in the household, with the ends of their numbers; empty when no case is open. */
    StringBinding members() {
        return Bindings.createStringBinding(
                () -> {
                    AapenSak sak = openCase.sak();
                    return sak == null
                            ? ""
                            : sak.medlemmer().stream().map(this::member).collect(Collectors.joining(" · "));
                },
                openCase.sakProperty());
    }

    private String member(Husstandsmedlem member) {
        return texts.get(
                "sak.medlem", member.visningsnavn(), member.fnr().maskert().substring(7));
    }
}
