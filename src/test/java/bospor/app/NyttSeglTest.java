package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.app.noekler.Gjeldende;
import bospor.app.noekler.Noekkelvelger;
import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Attestering;
import bospor.casework.attestering.Attesteringssvar;
import bospor.casework.attestering.Beslutning;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatbestilling;
import bospor.casework.notat.Notatkvittering;
import bospor.casework.sertifikat.Sertifikat;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Beregningsinndata;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.maskinporten.keys.Testnoekler;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.text.Kontrolltekst;
import bospor.text.Skjermspraak;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate that is chosen while the window is open seals from the next note on, and from the next decision on. */
final class NyttSeglTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INNDATA = """
            { "format": "bospor.beregning.inndata/1", "ordning": "statlig", "termin": "2026-06", "kommunenummer": "0301",
              "husstand": [ { "id": "p1", "alder": 41 } ], "bolig": { "eieform": "LEID", "husleiePerMaaned": "9000" } }
            """;

    @TempDir
    private Path mappe = Path.of("");

    @Test
    void sertifikatSomVelgesMensVinduetErAapentForseglerFraNesteNotatOgAvgjoerelse() throws Exception {
        Path lager = mappe.resolve("lager.p12");
        sertifikat(lager, "gammelt", "Gammelt sertifikat");
        sertifikat(lager, "nytt", "Nytt sertifikat");
        Kilder kilder = new Kilder(null, null, oppsett(lager));
        Konfigurasjon lest = new Konfigleser(_ -> null).les(kilder);
        assertThat(lest).isInstanceOf(Konfigurasjon.Lest.class);
        Gjeldende gjeldende = new Gjeldende(((Konfigurasjon.Lest) lest).innstillinger());
        Noekkelvelger velger = new Noekkelvelger(gjeldende, kilder, () -> Locale.of("nb"));
        Notatarbeid arbeid = new Notatarbeid(gjeldende, (_, _, _) -> {});
        Path foer = mappe.resolve("foer.pdf");
        Path etter = mappe.resolve("etter.pdf");

        velg(velger, "Gammelt sertifikat");
        skriv(arbeid, foer);
        velg(velger, "Nytt sertifikat");
        skriv(arbeid, etter);

        assertThat(forhold(arbeid, foer)).contains("bospor-notat.json holder", "CN=Gammelt sertifikat");
        assertThat(forhold(arbeid, etter)).contains("bospor-notat.json holder", "CN=Nytt sertifikat");

        Attestering annen = new Attestering(
                "DEMO\\en annen", arbeid.gransker(), (_, _, _) -> {}, arbeid.arkiv(), Clock.systemUTC());
        assertThat(annen.avgjoer(foer, new Beslutning(Attest.Avgjoerelse.ATTESTERT, List.of(), "")))
                .isInstanceOf(Attesteringssvar.Foert.class);
        assertThat(forhold(arbeid, foer).lines().filter(l -> l.contains("bospor-attest-1.json holder")))
                .singleElement()
                .asString()
                .contains("CN=Nytt sertifikat");
    }

    private static void sertifikat(Path lager, String alias, String navn) {
        Testnoekler.par(
                lager,
                alias,
                "CN=" + navn + ",OID.2.5.4.97=NTRNO-" + Testnoekler.ORG + ",O=" + navn + ",C=NO",
                "-ext",
                "ku:c=digitalSignature");
    }

    /** The simulator's settings with this key file, as if they were the user's. */
    private Path oppsett(Path lager) throws Exception {
        Path config = mappe.resolve("bospor.json");
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            simulator.skrivKonfigurasjon(config);
        }
        ObjectNode rot = (ObjectNode) JSON.readTree(config.toFile());
        ObjectNode noekkel = rot.withObject("/key").put("file", lager.toString());
        noekkel.put("password", Testnoekler.PASSORD).remove("thumbprint");
        JSON.writeValue(config.toFile(), rot);
        return config;
    }

    private static void velg(Noekkelvelger velger, String eier) {
        List<Sertifikat> alle = velger.les(true, _ -> {}).alle();
        Sertifikat valgt =
                alle.stream().filter(s -> s.eier().contains(eier)).findFirst().orElseThrow();
        assertThat(velger.velg(valgt.avtrykk(), "").gikk()).isTrue();
    }

    private static void skriv(Notatarbeid arbeid, Path fil) {
        AapenSak sak = Testhusstander.h01();
        Beregningsinndata inndata = switch (Inndataformat.les(INNDATA.getBytes(StandardCharsets.UTF_8))) {
            case Inndatalesing.Lest(var lest) -> lest;
            case Inndatalesing.Avvist(var feil) -> throw new AssertionError(feil.melding());
        };
        assertThat(arbeid.skriv(
                        new Notatbestilling(
                                inndata,
                                List.of(sak.medlemmer().getFirst().fnr()),
                                sak.oppslag(),
                                "Søknad om bostøtte",
                                "2026/17",
                                Maalform.BOKMAAL,
                                true),
                        fil))
                .isInstanceOf(Notatkvittering.Skrevet.class);
    }

    private static String forhold(Notatarbeid arbeid, Path fil) throws Exception {
        Kontrollsvar.Kontrollert svar =
                (Kontrollsvar.Kontrollert) arbeid.gransker().kontroller(fil);
        assertThat(svar.avvik()).isEmpty();
        return svar.forhold().stream()
                .map(s -> Kontrolltekst.av(s.art().name(), s.verdier(), Skjermspraak.BOKMAAL))
                .collect(Collectors.joining("\n"));
    }
}
