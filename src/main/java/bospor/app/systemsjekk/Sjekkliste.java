package bospor.app.systemsjekk;

import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Sjekkpunkt.Ledetekster;
import bospor.casework.sjekk.Sjekkrapport;
import bospor.casework.sjekk.Systemsjekk;
import bospor.casework.sjekk.Tilstand;
import bospor.config.Innstillinger;
import bospor.config.Konfigfeil;
import bospor.maskinporten.Stegvis;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Every check in order; one that cannot be made because of another says so instead of failing too. */
public final class Sjekkliste implements Systemsjekk {
    private final Sjekkgrunnlag grunnlag;
    private final Locale spraak;

    /** The checks of what the settings describe. */
    public Sjekkliste(Sjekkgrunnlag grunnlag, Locale spraak) {
        this.grunnlag = grunnlag;
        this.spraak = spraak;
    }

    /** The report when the settings are wrong: nothing else can be checked. */
    public static Systemsjekk ugyldig(List<Konfigfeil> feil, Locale spraak) {
        Punktskriver skriv = new Punktskriver(spraak);
        return ferdig -> bareInnstillinger(new Oppsettsjekk(skriv).ugyldig(feil), skriv, ferdig);
    }

    /** The report when there are no settings: the file is expected there. */
    public static Systemsjekk ingen(Path ventet, Locale spraak) {
        Punktskriver skriv = new Punktskriver(spraak);
        return ferdig -> bareInnstillinger(new Oppsettsjekk(skriv).ingen(ventet), skriv, ferdig);
    }

    /** The certificate that signs, without the rest of the check. */
    public static Sjekkpunkt sertifikat(Stegvis steg, Innstillinger innstillinger, Locale spraak) {
        return new Noekkelsjekk(steg, innstillinger, InstantSource.system(), new Punktskriver(spraak)).sertifikat();
    }

    /** The words in front of advice, who and code. */
    public static Ledetekster ledetekster(Locale spraak) {
        return new Punktskriver(spraak).ledetekster();
    }

    @Override
    public Sjekkrapport kjoer(Consumer<Sjekkpunkt> ferdig) {
        Punktskriver skriv = new Punktskriver(spraak);
        Loep loep = new Loep(skriv, ferdig);
        Innstillinger innstillinger = grunnlag.innstillinger();
        Oppsettsjekk oppsett = new Oppsettsjekk(skriv);
        loep.med(oppsett.innstillinger(innstillinger, grunnlag.filer()));
        loep.med(oppsett.logg(innstillinger.oppslagslogg()));
        Noekkelsjekk noekler = new Noekkelsjekk(grunnlag.steg(), innstillinger, InstantSource.system(), skriv);
        loep.med(noekler.lager());
        loep.med(
                loep.gikk(Sjekk.NOEKKELLAGER)
                        ? noekler.sertifikat()
                        : skriv.venter(Sjekk.SERTIFIKAT, Sjekk.NOEKKELLAGER));
        if (grunnlag.signer()) {
            loep.med(loep.gikk(Sjekk.SERTIFIKAT) ? noekler.signatur() : skriv.venter(Sjekk.SIGNATUR, Sjekk.SERTIFIKAT));
        }
        Nettsjekk nett = new Nettsjekk(grunnlag, skriv);
        loep.med(nett.klokke());
        loep.med(nett.proxy());
        loep.med(loep.gikk(Sjekk.PROXY) ? nett.metadata() : skriv.venter(Sjekk.METADATA, Sjekk.PROXY));
        tjenester(loep, innstillinger.skatteetaten(), new Tjenestesjekk(grunnlag, skriv), skriv);
        return loep.rapport();
    }

    private static void tjenester(
            Loep loep, Innstillinger.Skatteetaten oppsett, Tjenestesjekk tjenester, Punktskriver skriv) {
        token(loep, Sjekk.TOKEN_INNTEKT, oppsett.inntekt().scope(), tjenester, skriv);
        token(loep, Sjekk.TOKEN_SKATTEGRUNNLAG, oppsett.summertSkattegrunnlag().scope(), tjenester, skriv);
        if (loep.gikk(Sjekk.PROXY)) {
            loep.med(tjenester.inntekt(loep.gikk(Sjekk.TOKEN_INNTEKT)));
            loep.med(tjenester.skattegrunnlag(loep.gikk(Sjekk.TOKEN_SKATTEGRUNNLAG)));
            loep.med(tjenester.siste(loep.gikk(Sjekk.TOKEN_SKATTEGRUNNLAG)));
            loep.med(tjenester.driftsvarsler());
        } else {
            List.of(Sjekk.INNTEKT, Sjekk.SKATTEGRUNNLAG, Sjekk.SISTE_OPPGJOER, Sjekk.DRIFTSVARSLER)
                    .forEach(s -> loep.med(skriv.venter(s, Sjekk.PROXY)));
        }
    }

    private static void token(Loep loep, Sjekk sjekk, String scope, Tjenestesjekk tjenester, Punktskriver skriv) {
        for (Sjekk foer : List.of(Sjekk.SERTIFIKAT, Sjekk.METADATA)) {
            if (!loep.gikk(foer)) {
                loep.med(skriv.venter(sjekk, foer));
                return;
            }
        }
        loep.med(tjenester.token(sjekk, scope));
    }

    private static Sjekkrapport bareInnstillinger(Sjekkpunkt punkt, Punktskriver skriv, Consumer<Sjekkpunkt> ferdig) {
        Loep loep = new Loep(skriv, ferdig);
        loep.med(punkt);
        return loep.rapport();
    }

    /** One run: what has been found so far. */
    private static final class Loep {
        private final Punktskriver skriv;
        private final Consumer<Sjekkpunkt> ferdig;
        private final List<Sjekkpunkt> punkter = new ArrayList<>();
        private final Map<Sjekk, Tilstand> tilstander = new EnumMap<>(Sjekk.class);

        Loep(Punktskriver skriv, Consumer<Sjekkpunkt> ferdig) {
            this.skriv = skriv;
            this.ferdig = ferdig;
        }

        void med(Sjekkpunkt punkt) {
            punkter.add(punkt);
            tilstander.put(punkt.sjekk(), punkt.tilstand());
            ferdig.accept(punkt);
        }

        boolean gikk(Sjekk sjekk) {
            Tilstand tilstand = tilstander.get(sjekk);
            return tilstand == Tilstand.OK || tilstand == Tilstand.MERKNAD;
        }

        Sjekkrapport rapport() {
            long feil = antall(Tilstand.FEIL);
            String konklusjon = feil > 0
                    ? skriv.tekst("konklusjon.feil", Long.toString(feil))
                    : skriv.tekst(antall(Tilstand.MERKNAD) > 0 ? "konklusjon.merknad" : "konklusjon.ok");
            return new Sjekkrapport(punkter, konklusjon, skriv.ledetekster());
        }

        private long antall(Tilstand tilstand) {
            return tilstander.values().stream().filter(t -> t == tilstand).count();
        }
    }
}
