package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.LookupLog;
import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Attestering;
import bospor.casework.attestering.Attesteringssvar;
import bospor.casework.attestering.Attesteringssvar.Avvist;
import bospor.casework.attestering.Attesteringssvar.Hvorfor;
import bospor.casework.attestering.Attestlogg;
import bospor.casework.attestering.Beslutning;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Regelverk;
import bospor.casework.tilsyn.Notatblikk;
import bospor.casework.tilsyn.Notatliste;
import bospor.casework.tilsyn.Notatsammenligning;
import bospor.casework.tilsyn.Uvanlig;
import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.trace.Beregningssvar;
import bospor.trace.Endring;
import bospor.trace.Endring.Aarsak;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A supervisor's work over real notes: what is unusual, who may decide, why two notes differ. */
class TilsynTest {
    private static final Notatkontroll KONTROLL = new Notatkontroll(Proevenotat.REGELVERK, Set.of());
    private static final Clock KLOKKE = Clock.fixed(Instant.parse("2026-02-12T09:31:04Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    private final List<String> logget = new ArrayList<>();
    private final Attestlogg logg = (sak, notat, hendelse) -> logget.add(sak + " " + hendelse);

    private Path notat(String navn, byte[] pdf) throws Exception {
        return Files.write(mappe.resolve(navn), pdf);
    }

    private Attestering som(String bruker) {
        return new Attestering(bruker, KONTROLL, logg, new Attestskriver(() -> Proevenotat.SEGL), KLOKKE);
    }

    private static Beslutning underkjenn(String kommentar, Underkjenningsgrunn... grunner) {
        return new Beslutning(Avgjoerelse.UNDERKJENT, List.of(grunner), kommentar);
    }

    private static final Beslutning ATTESTER = new Beslutning(Avgjoerelse.ATTESTERT, List.of(), "");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DEMO\\ola", "demo\\OLA", "ola", "' DEMO\\ola '"})
    void egetArbeidAvvisesOgLoggesUansettHvordanNavnetErSkrevet(String bruker) throws Exception {
        byte[] foer = Proevenotat.forseglet(1);
        Path fil = notat("notat.pdf", foer);

        assertThat(som(bruker).avgjoer(fil, ATTESTER)).isEqualTo(new Avvist(Hvorfor.EGET_ARBEID));
        assertThat(som(bruker).avgjoer(fil, underkjenn("", Underkjenningsgrunn.INNTEKT)))
                .isEqualTo(new Avvist(Hvorfor.EGET_ARBEID));

        assertThat(logget).containsExactly("2025/17 EGET_ARBEID_AVVIST", "2025/17 EGET_ARBEID_AVVIST");
        assertThat(Files.readAllBytes(fil)).isEqualTo(foer);
    }

    @Test
    void annenMedSammeNavnIEtAnnetDomeneErEnAnnen() {
        assertThat(Attestering.sammeBruker("DEMO\\ola", "NABO\\ola")).isFalse();
        assertThat(Attestering.sammeBruker("DEMO\\ola", "DEMO\\ola2")).isFalse();
    }

    @Test
    void avgjoerelsenLoggesOgSkrivesOgSesAvSaksbehandleren() throws Exception {
        Path fil = notat("notat.pdf", Proevenotat.forseglet(1));

        var svar =
                som("DEMO\\kari").avgjoer(fil, underkjenn(" Leiekontrakten mangler. ", Underkjenningsgrunn.BOUTGIFT));

        assertThat(svar).isInstanceOf(Attesteringssvar.Foert.class);
        assertThat(logget).containsExactly("2025/17 UNDERKJENT");
        Notatblikk blikk = Notatliste.les(fil, KONTROLL);
        assertThat(Objects.requireNonNull(blikk.sisteAttest()).kommentar()).isEqualTo("Leiekontrakten mangler.");
        assertThat(blikk.uvanlig()).extracting(Uvanlig::art).startsWith(Uvanlig.Art.UNDERKJENT);
    }

    @Test
    void detSomMangleriBeslutningenSiesFoerNoeSkrives() throws Exception {
        Path fil = notat("notat.pdf", Proevenotat.forseglet(1));
        Attestering kari = som("DEMO\\kari");

        assertThat(List.of(
                        kari.avgjoer(fil, underkjenn("Nei.")),
                        kari.avgjoer(fil, underkjenn("  ", Underkjenningsgrunn.ANNET)),
                        kari.avgjoer(fil, underkjenn("x".repeat(2001), Underkjenningsgrunn.ANNET)),
                        kari.avgjoer(fil, underkjenn("Gjelder 148387 40228", Underkjenningsgrunn.ANNET)),
                        kari.avgjoer(mappe.resolve("borte.pdf"), ATTESTER),
                        kari.avgjoer(notat("tull.pdf", new byte[] {1, 2, 3}), ATTESTER)))
                .containsExactly(
                        new Avvist(Hvorfor.GRUNN_MANGLER),
                        new Avvist(Hvorfor.KOMMENTAR_MANGLER),
                        new Avvist(Hvorfor.KOMMENTAR_FOR_LANG),
                        new Avvist(Hvorfor.NUMMER_I_KOMMENTAREN),
                        new Avvist(Hvorfor.FIL_UTILGJENGELIG),
                        new Avvist(Hvorfor.IKKE_ET_NOTAT));
        assertThat(logget).isEmpty();
    }

    @Test
    void notatSomIkkeStemmerKanUnderkjennesMenIkkeAttesteres() throws Exception {
        Path fil = notat(
                "notat.pdf",
                Tukling.data(Proevenotat.forseglet(1), j -> j.replace("\"beloep\":\"29100\"", "\"beloep\":\"29101\"")));

        assertThat(som("DEMO\\kari").avgjoer(fil, ATTESTER)).isEqualTo(new Avvist(Hvorfor.STEMMER_IKKE));
        assertThat(som("DEMO\\kari").avgjoer(fil, underkjenn("", Underkjenningsgrunn.STEMMER_IKKE)))
                .isInstanceOf(Attesteringssvar.Foert.class);
        assertThat(logget).containsExactly("2025/17 UNDERKJENT");
    }

    @Test
    void utenLoggBlirDetIngenAvgjoerelse() throws Exception {
        byte[] foer = Proevenotat.forseglet(1);
        Path fil = notat("notat.pdf", foer);
        Attestering uten = new Attestering(
                "DEMO\\kari",
                KONTROLL,
                (_, _, _) -> {
                    throw new LookupLog.Utilgjengelig("disken er full");
                },
                new Attestskriver(() -> null),
                KLOKKE);

        assertThat(uten.avgjoer(fil, ATTESTER)).isEqualTo(new Avvist(Hvorfor.LOGG_UTILGJENGELIG));
        assertThat(Files.readAllBytes(fil)).isEqualTo(foer);
    }

    @Test
    void detMestUvanligeStaarFoerst() throws Exception {
        notat("a-vanlig.pdf", Proevenotat.forseglet(6));
        notat("b-tuklet.pdf", Tukling.data(Proevenotat.forseglet(1), j -> j.replace("\"29100\"", "\"29101\"")));
        notat("c-uforseglet.pdf", Proevenotat.uforseglet(6, Maalform.NYNORSK));
        notat("d-tull.pdf", new byte[] {1});
        List<Integer> ferdige = new ArrayList<>();

        List<Notatblikk> liste = Notatliste.les(Notatliste.filer(mappe), KONTROLL, ferdige::add, () -> false);

        assertThat(liste)
                .extracting(n -> String.valueOf(n.fil().getFileName()))
                .containsExactly("b-tuklet.pdf", "d-tull.pdf", "c-uforseglet.pdf", "a-vanlig.pdf");
        assertThat(ferdige).containsExactly(1, 2, 3, 4);
        assertThat(Proevenotat.ord(liste.get(1).hindring()))
                .containsExactly("Filen er ikke en PDF. Velg PDF-filen med beregningsnotatet.");
        assertThat(liste.get(2).uvanlig())
                .extracting(Uvanlig::art)
                .contains(Uvanlig.Art.UFORSEGLET, Uvanlig.Art.UTEN_OPPSLAG);
    }

    @Test
    void storEndringFraMaanedenFoerSies() throws Exception {
        String foer = Proevenotat.HUSSTANDER.getFirst();
        assertThat(foer).contains("\"termin\":\"2025-04\"");
        notat(
                "april.pdf",
                notat(foer.replace("\"termin\":\"2025-04\"", "\"termin\":\"2025-03\"")
                        .replace("\"29100\"", "\"5000\"")));
        notat("mai.pdf", notat(foer));

        List<Notatblikk> liste = Notatliste.les(Notatliste.filer(mappe), KONTROLL, _ -> {}, () -> false);

        assertThat(liste.getFirst().uvanlig()).extracting(Uvanlig::art).contains(Uvanlig.Art.STOR_ENDRING);
        assertThat(liste.getLast().uvanlig()).extracting(Uvanlig::art).doesNotContain(Uvanlig.Art.STOR_ENDRING);
    }

    private static byte[] notat(String inndata) throws Exception {
        return Proevenotat.SKRIVER.skriv(
                Proevenotat.data(Proevenotat.inndata(inndata), Maalform.BOKMAAL, Proevenotat.SEGL.hvem()),
                Proevenotat.SEGL);
    }

    @Test
    void stikkproevenHarDeTiMestRisikableOgTiAndre() {
        List<Notatblikk> alle = IntStream.range(0, 50)
                .mapToObj(i -> Notatblikk.ikke(Path.of("n" + i + ".pdf"), "x"))
                .toList();

        List<Notatblikk> proeve = Notatliste.stikkproeve(alle, new Random(7));

        assertThat(proeve)
                .hasSize(20)
                .doesNotHaveDuplicates()
                .startsWith(alle.subList(0, 10).toArray(Notatblikk[]::new));
        assertThat(Notatliste.stikkproeve(alle.subList(0, 13), new Random(7))).hasSize(13);
        assertThat(Notatliste.stikkproeve(List.of(), new Random(7))).isEmpty();
        assertThat(Notatliste.stikkproeve(alle, new Random(7))).isEqualTo(proeve);
        assertThat(Notatliste.stikkproeve(alle, new Random(8))).isNotEqualTo(proeve);
    }

    @Test
    void aarsakeneTilForskjellenSummererSegOgsaaMedAndreSatserINotatet() {
        String json = Proevenotat.HUSSTANDER
                .getFirst()
                .replace("\"29100\"", "\"9100\"")
                .replace("\"9450\"", "\"6000\"");
        Notatdata foer = Proevenotat.data(Proevenotat.inndata(json), Maalform.BOKMAAL, null);
        Notatdata etter = Proevenotat.data(
                Proevenotat.inndata(json.replace("\"termin\":\"2025-04\"", "\"termin\":\"2025-07\"")
                        .replace("\"6000\"", "\"6500\"")),
                Maalform.BOKMAAL,
                null,
                new AndreSatser());

        Endring endring =
                Notatsammenligning.mellom(foer, etter, Proevenotat.REGELVERK).orElseThrow();

        Kroner sum = endring.aarsaker().stream().map(Aarsak::bostoette).reduce(Kroner.ZERO, Kroner::pluss);
        assertThat(sum)
                .isEqualTo(Objects.requireNonNull(etter.resultat().beloepPerMaaned())
                        .minus(Objects.requireNonNull(foer.resultat().beloepPerMaaned())));
        assertThat(endring.aarsaker())
                .extracting(Aarsak::tekst)
                .contains("Husleien", "Satser eller regler da det andre notatet ble skrevet");
        assertThat(Notatsammenligning.mellom(foer, foer, Proevenotat.REGELVERK)
                        .orElseThrow()
                        .aarsaker())
                .isEmpty();
    }

    /** A program with another coverage rate. */
    private static final class AndreSatser implements Regelverk {
        @Override
        public Regelgrunnlag grunnlag(Beregningsinndata inndata) {
            var g = Proevenotat.REGELVERK.grunnlag(inndata);
            return new Regelgrunnlag(
                    g.satser().stream()
                            .map(s -> s.id().equals("dekningsgrad")
                                    ? new Sats(
                                            s.id(),
                                            s.navn(),
                                            new BigDecimal("0.5"),
                                            s.enhet(),
                                            s.virkningFra(),
                                            s.hjemmel(),
                                            s.status(),
                                            s.kontrollert())
                                    : s)
                            .toList(),
                    g.mangler(),
                    g.kommuner(),
                    g.grupperegel(),
                    null);
        }

        @Override
        public Beregningssvar beregn(Beregningsinndata inndata, Regelgrunnlag grunnlag) {
            return Proevenotat.REGELVERK.beregn(inndata, grunnlag);
        }

        @Override
        public Optional<Regelsett> regelsett(String ordning) {
            return Proevenotat.REGELVERK.regelsett(ordning);
        }
    }
}
