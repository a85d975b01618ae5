package bospor.ui.search;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Kildesvar.IkkeHentet;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Personoppslag;
import bospor.domain.Inntektsopplysninger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a look-up, seen from the progress list. */
record Outcome(Oppslag household) {
    /** One person and one source. */
    record Part(int person, Oppslagsdel del) {}

    /** What to say of the part: a settled part that holds nothing, or something held back, has its own words. */
    Oppslagsstatus status(int person, Oppslagsdel del) {
        Personoppslag p = household.personer().get(person);
        Kildesvar<?> answer = answer(p, del);
        if (isShielded(p, del)) {
            return Oppslagsstatus.SKJERMET;
        }
        Inntektsopplysninger income = p.inntekt().innholdEllerNull();
        boolean nothing =
                del == Oppslagsdel.INNTEKT && income != null && income.poster().isEmpty();
        return nothing ? Oppslagsstatus.INGEN_RAPPORTERT : answer.status();
    }

    /** Whether there is anything to look at. */
    boolean anythingCame() {
        return parts().stream().anyMatch(p -> isContent(status(p.person(), p.del())));
    }

    /** Whether everything that was asked for is here to look at. */
    boolean everythingCame() {
        return parts().stream().allMatch(p -> isContent(status(p.person(), p.del())));
    }

    /** How many parts were asked for. */
    int count() {
        return parts().size();
    }

    /** How many parts are here. */
    long came() {
        return parts().stream()
                .filter(p -> isContent(status(p.person(), p.del())))
                .count();
    }

    /** The failures, each with the parts it struck, in the order of the household. */
    Map<Feil, List<Part>> failures() {
        Map<Feil, List<Part>> byFailure = new LinkedHashMap<>();
        for (Part part : parts()) {
            Feil failure = failure(part);
            if (failure != null) {
                // The correlation id tells two calls apart, not two failures.
                Feil same = new Feil(failure.art(), failure.kode(), null, failure.detaljer());
                byFailure.computeIfAbsent(same, _ -> new ArrayList<>()).add(part);
            }
        }
        return byFailure;
    }

    /** What support needs to find the call again, or null. */
    @Nullable
    String correlation(Part part) {
        return answer(household.personer().get(part.person()), part.del()).korrelasjonsid();
    }

    private @Nullable Feil failure(Part part) {
        Personoppslag p = household.personer().get(part.person());
        if (isContent(status(part.person(), part.del()))) {
            return null;
        }
        return answer(p, part.del()) instanceof IkkeHentet<?>(var _, Feil failure)
                ? failure
                : Feil.av(Feilart.SKJERMET);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < household.personer().size(); i++) {
            for (Oppslagsdel del : Oppslagsdel.values()) {
                parts.add(new Part(i, del));
            }
        }
        return parts;
    }

    private static Kildesvar<?> answer(Personoppslag p, Oppslagsdel del) {
        return del == Oppslagsdel.INNTEKT ? p.inntekt() : p.skatteoppgjoer();
    }

    private static boolean isShielded(Personoppslag p, Oppslagsdel del) {
        var income = p.inntekt().innholdEllerNull();
        var settlement = p.skatteoppgjoer().innholdEllerNull();
        return del == Oppslagsdel.INNTEKT
                ? income != null && income.skjermet()
                : settlement != null && settlement.skjermet();
    }

    private static boolean isContent(Oppslagsstatus status) {
        return status == Oppslagsstatus.HENTET || status == Oppslagsstatus.INGEN_RAPPORTERT;
    }
}
