package bospor.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import bospor.casework.Feil;
import bospor.casework.Kildesvar;
import bospor.casework.LookupLog;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsfoelger;
import bospor.casework.Personoppslag;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Beregningsinndata;
import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import bospor.json.Inndataformat;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.http.Levering;
import bospor.simulator.skript.Api;
import bospor.simulator.skript.Regel;
import bospor.simulator.skript.Skript;
import bospor.text.Feiltekst;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The main class of a session that is to leave nothing behind: look-up, draft, calculation, export, and an error in every
 * adapter, all with known marks. Everything any library logs goes to standard error. Then it waits.
 */
final class Lekkasjebarn {
    static final Foedselsnummer ALMA = Foedselsnummer.av("14838740228");
    static final String LEIE = "73519468";
    static final String DOKUMENT = "leiekontraktMerke4711";
    static final String NOED = "utkastelseMerke0815";

    private Lekkasjebarn() {}

    public static void main(String[] arg) throws Exception {
        Path mappe = Path.of(arg[0]);
        Logger rot = Logger.getLogger("");
        Handler alt = new ConsoleHandler();
        alt.setLevel(Level.ALL);
        rot.addHandler(alt);
        rot.setLevel(Level.ALL);
        Simulator simulator = Simulator.start(SimulatorOppsett.vanlig());
        Innstillinger innstillinger = innstillinger(simulator, mappe);
        Tjenester tjenester = Tjenester.av(innstillinger);
        Oppslag oppslag = tjenester.oppslag().utfoer(bestilling("2026/17", null), Oppslagsfoelger.INGEN);
        krev(!oppslag.harMangler(), "oppslaget kom ikke helt");
        tjenester.lager().lagre("2026/17", oppslag);
        Beregningsinndata utkast = utkast();
        tjenester.lager().lagreUtkast("2026/17", utkast);
        krev(tjenester.lager().utkast("2026/17").equals(java.util.Optional.of(utkast)), "utkastet er ikke der");
        krev(
                Regelverk.innebygd().ordninger().beregn(utkast).toString().contains(LEIE),
                "beregningen bruker ikke leien");
        eksporter(mappe.resolve("bospor.json"), Path.of(arg[1]));

        for (Api api : List.of(Api.METADATA, Api.TOKEN, Api.INNTEKT, Api.SKATTEGRUNNLAG, Api.SISTE)) {
            for (Regel regel :
                    List.of(Regel.status(api, 403), Regel.html(api, 502), Regel.brudd(api, Levering.Brudd.FOER_SVAR))) {
                simulator.kjoer(Skript.av(regel));
                meld(Tjenester.av(innstillinger).oppslag().utfoer(bestilling("2026/17", null), Oppslagsfoelger.INGEN));
            }
        }
        simulator.nullstill();
        utenLogg(innstillinger, mappe);
        feilISkjermen();
        tjenester.oppslag().utfoer(bestilling("", NOED), Oppslagsfoelger.INGEN);
        krev(tjenester.lager().oppslag("2026/17").isPresent(), "økten er borte");
        System.out.println("klar");
        Thread.sleep(60_000);
        Runtime.getRuntime().halt(9);
    }

    /** What a case worker takes out lies where it was asked for; nothing of it may lie anywhere else. */
    private static void eksporter(Path innstillinger, Path ut) throws Exception {
        Files.createDirectories(ut);
        Path inndata = Files.write(ut.resolve("inndata.json"), Inndataformat.skriv(utkast()));
        kommando(
                ut.resolve("utskrift"),
                "notat --person p1=" + ALMA.fulltNummer() + " --inndata " + inndata + " --ut " + ut.resolve("notat.pdf")
                        + " --config " + innstillinger);
        kommando(
                ut.resolve("oppslag.json"),
                "hent --fnr " + ALMA.fulltNummer()
                        + " --fra 2025-01 --til 2026-01 --formaal Søknad --saksnummer 2026/17 --config "
                        + innstillinger);
    }

    private static void kommando(Path utskrift, String linje) throws IOException {
        try (PrintStream ut = new PrintStream(Files.newOutputStream(utskrift), false, UTF_8)) {
            krev(
                    Bospor.kjoer(linje.split(" ", -1), InputStream.nullInputStream(), ut, System.err) == 0,
                    linje.split(" ", 2)[0] + " gikk galt");
        }
    }

    private static void utenLogg(Innstillinger innstillinger, Path mappe) throws IOException {
        Path logg = mappe.resolve("logg");
        Path borte = mappe.resolve("logg-borte");
        Files.move(logg, borte);
        Files.writeString(logg, "her skulle det vært en mappe");
        meld(Tjenester.av(innstillinger).oppslag().utfoer(bestilling("2026/17", null), Oppslagsfoelger.INGEN));
        try {
            Loggtilgang.leser(innstillinger).les(bospor.casework.LookupLogReader.Utvalg.ALT);
        } catch (LookupLog.Utilgjengelig e) {
            System.out.println(e.getMessage());
        }
        Files.delete(logg);
        Files.move(borte, logg);
    }

    /** What the window would say, and what it would say in the console when nobody catches it. */
    private static void feilISkjermen() {
        System.out.println(Feilfanger.tekst(new IllegalStateException(ALMA.fulltNummer() + " " + LEIE)));
    }

    private static void meld(Oppslag oppslag) {
        oppslag.personer().stream()
                .flatMap((Personoppslag p) -> Stream.<Kildesvar<?>>of(p.inntekt(), p.skatteoppgjoer()))
                .forEach(svar -> {
                    if (svar instanceof Kildesvar.IkkeHentet<?>(var _, Feil feil)) {
                        System.out.println(
                                Feiltekst.av(feil.art().name(), feil.detaljer(), Locale.of("nb")) + " " + feil);
                    }
                });
    }

    private static Oppslagsbestilling bestilling(String sak, @org.jspecify.annotations.Nullable String noed) {
        return new Oppslagsbestilling(
                List.of(ALMA), new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)), "Søknad", sak, noed);
    }

    private static Beregningsinndata utkast() throws Exception {
        return Inndataformat.lesUtkast("""
                { "format": "bospor.beregning.inndata/1", "ordning": "statlig", "termin": "2026-06", "kommunenummer": "5501",
                  "husstand": [ { "id": "p1", "soeker": true, "alder": 41 } ],
                  "bolig": { "eieform": "LEID", "husleiePerMaaned": "%s" },
                  "kilder": { "bolig.husleiePerMaaned": { "foert": "saksbehandler", "dokument": "%s" } } }
                """.formatted(LEIE, DOKUMENT).getBytes(UTF_8));
    }

    private static Innstillinger innstillinger(Simulator simulator, Path mappe) throws IOException {
        Path fil = mappe.resolve("bospor.json");
        simulator.skrivKonfigurasjon(fil);
        String okt = mappe.resolve("okt").toString();
        Files.writeString(
                fil,
                Files.readString(fil).strip().replaceFirst("\\}$", ", \"session\": { \"folder\": \"" + okt + "\" } }"));
        Konfigurasjon lest = new Konfigleser(System::getenv).les(new Kilder(null, fil, null));
        krev(lest instanceof Konfigurasjon.Lest, "innstillingene kan ikke leses");
        return ((Konfigurasjon.Lest) lest).innstillinger();
    }

    private static void krev(boolean holder, String ellers) {
        if (!holder) {
            System.out.println(ellers);
            Runtime.getRuntime().halt(3);
        }
    }
}
