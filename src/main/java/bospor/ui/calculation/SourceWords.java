package bospor.ui.calculation;

import bospor.casework.utkast.Foerteopplysninger;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.ui.common.Texts;
import java.util.Locale;

/** Where a fact or a rate comes from, in a sentence. */
final class SourceWords {
    private final Texts texts;
    private final IncomeWords income;

    SourceWords(Texts texts, IncomeWords income) {
        this.texts = texts;
        this.income = income;
    }

    /** The source of a fact. */
    String of(Kilde source) {
        return switch (source) {
            case Kilde.Innrapportert(var month, var payer, var _, var group, var code) ->
                texts.get(
                        "source.reported",
                        Datotekst.maaned(month),
                        income.payer(payer),
                        lower(income.type(group, code)));
            case Kilde.Skatteoppgjoer(String year) -> texts.get("origin.settlement", year);
            case Kilde.Foert(String by, var document) when document == null -> typed(by);
            case Kilde.Foert(String by, String document) -> typed(by) + texts.get("source.document", document);
            case Kilde.Inndata _ -> texts.get("source.input");
            case Kilde.Forutsatt(String reason) -> texts.get("source.assumed", Ordliste.paaSkjermen(reason));
        };
    }

    /** Since when a rate counts, by which provision, and how sure it is. */
    String of(Sats rate) {
        return texts.get(
                        "source.rate",
                        Datotekst.dato(rate.virkningFra()),
                        rate.hjemmel().tittel())
                + texts.get("rate.status." + rate.status());
    }

    private String typed(String by) {
        return by.equals(Foerteopplysninger.SAKSBEHANDLER)
                ? texts.get("source.typed")
                : Datotekst.storForbokstav(Ordliste.paaSkjermen(by));
    }

    private static String lower(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
