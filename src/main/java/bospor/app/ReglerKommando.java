package bospor.app;

import bospor.domain.Termin;
import bospor.rates.Satsregister;
import bospor.text.Datotekst;
import bospor.text.Talltekst;
import bospor.trace.Enhet;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** {@code regler}: the rule sets, and the rates in force in a month with legal basis and how sure they are. */
final class ReglerKommando implements Kommando {
    private static final String SIGNER = "--signer";

    @Override
    public String navn() {
        return "regler";
    }

    @Override
    public String hjelp() {
        return "viser regelsett og satser som gjelder";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.medVerdi(Valgnavn.TERMIN, "ÅÅÅÅ-MM", "måneden det gjelder; ellers denne måneden"),
                Regelverk.CONFIG,
                Valg.medVerdi(SIGNER, "FIL", "prøver en regelpakke og signerer den med nøkkelen i innstillingene"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        Optional<Path> signeres = argumenter.fil(SIGNER);
        if (signeres.isPresent()) {
            Pakkesignering.signer(signeres.get(), argumenter.fil(Regelverk.CONFIG.navn()), konsoll);
            return Utgangskode.FERDIG;
        }
        Optional<YearMonth> valgt = argumenter.maaned(Valgnavn.TERMIN);
        Termin termin = new Termin(valgt.isPresent() ? valgt.get() : YearMonth.now(Forretningsklokke.NORGE));
        List<Sats> satser = Satsregister.innebygd().gjeldende(termin);
        if (satser.isEmpty()) {
            throw Avvist.bruk("Bospor har ingen satser for den måneden. Velg en senere måned.");
        }
        Regelverk regler = Regelverk.av(argumenter);
        for (Regelsett r : regler.ordninger().regelsett()) {
            konsoll.linje("Regelsett %s, versjon %s".formatted(r.id(), r.versjon()));
        }
        konsoll.linje("Satser som gjelder i " + Datotekst.maaned(termin.maaned()) + ":");
        satser.forEach(s -> konsoll.linje(rad(s)));
        Pakkeliste.linjer(regler.pakker(), termin, ReglerKommando::rad).forEach(konsoll::linje);
        regler.avvisteLinjer().forEach(konsoll::linje);
        return regler.alleBrukes() ? Utgangskode.FERDIG : Utgangskode.NEGATIVT;
    }

    private static String rad(Sats s) {
        return "%s: %s = %s, fra %s, %s (%s), kontrollert %s, %s"
                .formatted(
                        s.id(),
                        s.navn(),
                        verdi(s),
                        Datotekst.dato(s.virkningFra()),
                        s.status(),
                        sikkerhet(s.status()),
                        Datotekst.dato(s.kontrollert()),
                        s.hjemmel().tittel()
                                + (s.hjemmel().lenke() == null
                                        ? ""
                                        : " " + s.hjemmel().lenke()));
    }

    private static String verdi(Sats s) {
        BigDecimal verdi = s.verdi();
        return s.enhet() == Enhet.INGEN
                ? Talltekst.tall(verdi)
                : Talltekst.tall(verdi) + Talltekst.HARDT_MELLOMROM + s.enhet().tekst();
    }

    private static String sikkerhet(Satsstatus status) {
        return switch (status) {
            case VERIFIED -> "lest i kilden";
            case DERIVED -> "regnet ut av satser som er lest i kilden";
            case FITTED -> "tilpasset en publisert tabell";
            case RECALLED -> "kilden er ikke sett";
        };
    }
}
