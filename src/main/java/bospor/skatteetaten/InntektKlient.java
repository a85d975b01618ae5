package bospor.skatteetaten;

import bospor.casework.Inntektskilde;
import bospor.casework.Kildesvar;
import bospor.casework.TokenSource;
import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Maanedsperiode;
import bospor.http.Nett;
import bospor.http.Pause;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The Inntekt API: what payers have reported to the a-ordning, month by month. */
public final class InntektKlient implements Inntektskilde {
    private final Tjeneste tjeneste;
    private final ApiKall kall;
    private final Supplier<LocalDate> dag;

    /**
     * Income from this API.
     *
     * @param samtidige calls that may run at once
     * @param dag the business date, which decides how many months are complete
     */
    public InntektKlient(Tjeneste tjeneste, int samtidige, Nett nett, TokenSource tokener, Supplier<LocalDate> dag) {
        this(tjeneste, samtidige, nett, tokener, dag, Pause.STANDARD);
    }

    InntektKlient(
            Tjeneste tjeneste, int samtidige, Nett nett, TokenSource tokener, Supplier<LocalDate> dag, Pause pause) {
        this.tjeneste = tjeneste;
        this.kall = new ApiKall(nett, tokener, tjeneste.scope(), samtidige, pause, InstantSource.system());
        this.dag = dag;
    }

    @Override
    public Kildesvar<Inntektsopplysninger> hent(Foedselsnummer person, Maanedsperiode periode) {
        URI oppgaver = Tjeneste.adresse(tjeneste.url(), tjeneste.rettighetspakke(), person.fulltNummer(), "inntekter");
        URI adresse = URI.create("%s?fraOgMed=%s&tilOgMed=%s".formatted(oppgaver, periode.fra(), periode.til()));
        return switch (kall.hent(adresse)) {
            case ApiSvar.Uten uten -> uten.somKildesvar();
            case ApiSvar.Innhold innhold -> lest(innhold);
        };
    }

    private Kildesvar<Inntektsopplysninger> lest(ApiSvar.Innhold innhold) {
        try {
            Inntektsleser.Lest lest = Inntektsleser.les(innhold.json());
            if (lest.skjermet() && lest.tomt()) {
                return Svartolk.skjermet(innhold.korrelasjonsid()).somKildesvar();
            }
            return new Kildesvar.Hentet<>(
                    new Inntektsopplysninger(
                            Inntektsopplysninger.komplettTilOgMed(dag.get()),
                            lest.skjermet(),
                            lest.poster(),
                            lest.forskuddstrekk(),
                            lest.fradrag()),
                    innhold.korrelasjonsid());
        } catch (UventetForm _) {
            return Svartolk.uforstaatt(innhold.korrelasjonsid()).somKildesvar();
        }
    }
}
