package bospor.rates;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bospor.trace.Sats;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares our files with the dossier's table, row by row, where the dossier lies beside the project; skipped elsewhere. */
class SatserMotDossierTest {
    private static final Path TABELL = Path.of("../shared/domain/bostotte-rates.csv");

    private static final Map<String, String> IDER = Map.ofEntries(
            entry("dekningsgrad", "dekningsgrad"),
            entry("vekt_hovedperson", "vekt.hovedperson"),
            entry("vekt_biperson_voksen", "vekt.voksen"),
            entry("vekt_biperson_barn_u18", "vekt.barn"),
            entry("boutgiftstak", "boutgiftstak."),
            entry("boutgiftstak_midlertidig", "boutgiftstak.midlertidig."),
            entry("boutgiftstak_tillegg", "boutgiftstak.tillegg."),
            entry("boutgiftstak_tillegg_spesialtilpasset", "boutgiftstak.spesialtilpasset"),
            entry("driftsutgifter_enebolig", "boutgifter.driftsutgifter"),
            entry("oppvarming_tillegg", "boutgifter.oppvarming"),
            entry("egenandel_minste", "egenandel.minste"),
            entry("egenandel_grense1", "egenandel.grense1."),
            entry("egenandel_grense2", "egenandel.grense2."),
            entry("egenandel_sats1", "egenandel.sats1"),
            entry("egenandel_sats2_lineaer", "egenandel.sats2"),
            entry("egenandel_trinn_sats", "egenandel.trinn.sats"),
            entry("egenandel_trinn_bredde", "egenandel.trinn.bredde"),
            entry("minste_utbetaling", "minsteUtbetaling"),
            entry("formue_fribelop_leid", "formue.fribeloepLeid"),
            entry("formue_fribelop_eid_maks", "formue.fribeloepEidMaks"),
            entry("formuestillegg_sats", "formue.tilleggssats"),
            entry("kapitalinntekt_fribelop_per_person", "kapitalinntekt.fribeloep"),
            entry("inntekt_medregnes_fra_alder", "inntekt.medregnesFraAlder"),
            entry("formue_medregnes_fra_alder", "formue.medregnesFraAlder"),
            entry("rettsgebyr", "rettsgebyr"),
            entry("grunnbelop_G", "grunnbeloep"));

    private static final Map<String, String> KATEGORIER =
            Map.of("ordinaer", "ordinaer", "ung_ufor", "ungUfoer", "enslig_alderspensjonist", "ensligAlderspensjonist");

    @Test
    void hverRadIDossieretGjelderFraFoersteTilSisteDag() throws IOException {
        assumeTrue(Files.exists(TABELL), "regeldossieret ligger ikke ved siden av prosjektet");
        List<String> linjer = Files.readAllLines(TABELL);
        int sammenlignet = 0;
        for (String linje : linjer.subList(1, linjer.size())) {
            String[] felt = linje.split(",", 8);
            String id = id(felt);
            if (id == null) {
                continue;
            }
            LocalDate fra = LocalDate.parse(felt[1]);
            LocalDate til = felt[2].isEmpty() ? LocalDate.of(2026, 12, 1) : LocalDate.parse(felt[2]);
            if (!felt[2].isEmpty() || !senereVerdi(id, fra)) {
                assertThat(paa(id, til)).as("%s %s", id, til).isEqualByComparingTo(felt[5]);
            }
            assertThat(paa(id, fra)).as("%s %s", id, fra).isEqualByComparingTo(felt[5]);
            sammenlignet++;
        }
        assertThat(sammenlignet).isGreaterThan(200);
    }

    private static @Nullable String id(String[] felt) {
        String id = IDER.get(felt[0]);
        if (id == null || felt[4].equals("kommunal_bolig")) {
            return null;
        }
        if (id.startsWith("egenandel.grense")) {
            return id + KATEGORIER.get(felt[4]);
        }
        if (felt[0].equals("boutgiftstak_tillegg")) {
            return id + felt[4];
        }
        return id.endsWith(".") ? id + felt[3].charAt(0) : id;
    }

    private static boolean senereVerdi(String id, LocalDate fra) {
        return Satsregister.innebygd()
                .serie(id)
                .verdier()
                .getLast()
                .virkningFra()
                .isAfter(fra);
    }

    private static BigDecimal paa(String id, LocalDate dag) {
        return Satsregister.innebygd().serie(id).paa(dag) instanceof Satsoppslag.Funnet(Sats sats)
                ? sats.verdi()
                : BigDecimal.valueOf(-1);
    }
}
