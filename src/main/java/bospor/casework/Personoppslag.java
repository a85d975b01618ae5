package bospor.casework;

import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Skattegrunnlag;

/** What the sources answered about one adult; each source stands on its own. */
public record Personoppslag(
        Foedselsnummer fnr, Kildesvar<Inntektsopplysninger> inntekt, Kildesvar<Skattegrunnlag> skatteoppgjoer) {

    /** Whether anything about the person was held back because of address protection. */
    public boolean skjermet() {
        Inntektsopplysninger i = inntekt.innholdEllerNull();
        Skattegrunnlag s = skatteoppgjoer.innholdEllerNull();
        return inntekt.status() == Oppslagsstatus.SKJERMET
                || skatteoppgjoer.status() == Oppslagsstatus.SKJERMET
                || (i != null && i.skjermet())
                || (s != null && s.skjermet());
    }

    /** Whether both sources have answered. */
    public boolean komplett() {
        return inntekt.status().erSvar() && skatteoppgjoer.status().erSvar();
    }
}
