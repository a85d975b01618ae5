package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Maalform;
import bospor.domain.Beregningsinndata;
import bospor.rates.Satsregister;
import bospor.rates.Satsserie;
import bospor.rates.Satsverdi;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Faktum;
import bospor.trace.Grunn;
import bospor.trace.Spor;
import bospor.trace.Steg;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nynorsk is as complete as bokmål, also for what the rules say. */
class MaalformTest {
    private static final Pattern HULL = Pattern.compile("\\{[0-9]}");

    @Test
    void beggeMaalformerHarSammeNoeklerOgSammeHull() throws Exception {
        Properties nb = tekster("nb");
        Properties nn = tekster("nn");

        assertThat(nn.stringPropertyNames()).isEqualTo(nb.stringPropertyNames());
        for (String noekkel : nb.stringPropertyNames()) {
            assertThat(hull(nn.getProperty(noekkel))).as(noekkel).isEqualTo(hull(nb.getProperty(noekkel)));
        }
    }

    @Test
    void nynorskOrdlisteDekkerAltReglenesier() throws Exception {
        Set<String> ukjente = new TreeSet<>();
        for (Beregningsinndata inndata : alleSaker()) {
            if (Proevenotat.REGELVERK.beregn(inndata, Proevenotat.REGELVERK.grunnlag(inndata))
                    instanceof Beregningsresultat r) {
                r.grunner().stream().map(Grunn::tekst).forEach(t -> noter(t, ukjente));
                samle(r.spor(), ukjente);
            }
        }
        for (Satsserie s : Satsregister.innebygd().serier()) {
            noter(s.navn(), ukjente);
            s.verdier().stream()
                    .filter(v -> v.verdi() == null)
                    .map(Satsverdi::merknad)
                    .filter(Objects::nonNull)
                    .forEach(m -> noter(m, ukjente));
        }

        assertThat(ukjente).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Inntekten fastlønn for p1, Demo AS      | Inntekta fastløn for p1, Demo AS
            Vurderingen av sykepenger for p2        | Vurderinga av sjukepengar for p2
            p2 er ikke lenger i husstanden          | p2 er ikkje lenger i husstanden
            Husleien                                | Husleiga
            Nye satser fra juli 2025 (x)            | Nye satsar frå juli 2025 (x)
            """)
    void aarsakerSiesPaaNynorsk(String bokmaal, String nynorsk) {
        assertThat(Ordliste.NYNORSK.oversett(bokmaal)).isEqualTo(nynorsk);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Under 20 år: inntekten regnes ikke med         | Under 20 år: inntekta blir ikkje rekna med
            Sykepenger regnes ikke med                      | Sjukepengar blir ikkje rekna med
            Holdes utenfor: ikke hans inntekt (brev)        | Blir halden utanfor: ikke hans inntekt (brev)
            Vekt for p1 (søker)                             | Vekt for p1 (søkjar)
            """)
    void setningerMedHullFaarRettForm(String bokmaal, String nynorsk) {
        assertThat(Ordliste.NYNORSK.oversett(bokmaal)).isEqualTo(nynorsk);
    }

    @ParameterizedTest
    @CsvSource({"Timelønn, Timeløn", "Etteroppgjør uføretrygd, Etteroppgjer uføretrygd", "Sykepenger, Sjukepengar"})
    void inntekterFaarNynorskeNavn(String bokmaal, String nynorsk) {
        assertThat(Tekster.av(Maalform.NYNORSK).inntektsnavn(bokmaal)).isEqualTo(nynorsk);
        assertThat(Tekster.av(Maalform.BOKMAAL).inntektsnavn(bokmaal)).isEqualTo(bokmaal);
    }

    private static void samle(Spor spor, Set<String> ukjente) {
        switch (spor) {
            case Steg s -> {
                noter(s.navn(), ukjente);
                noter(s.formel().tekst(Talltekst::tall), ukjente);
            }
            case Faktum f -> {
                boolean registerets = f.id().equals("inntektspost") || f.id().equals("kommunegruppe");
                if (!registerets) {
                    noter(f.navn(), ukjente);
                    noter(f.tekst(), ukjente);
                }
            }
            case bospor.trace.Sats _ -> {}
        }
        spor.grunnlag().forEach(s -> samle(s, ukjente));
    }

    private static void noter(@org.jspecify.annotations.Nullable String tekst, Set<String> ukjente) {
        // Members are named by the id of the input.
        boolean bareId = tekst != null && tekst.matches("[a-zA-Z0-9-]+( \\(søker\\))?");
        if (tekst != null && !tekst.isEmpty() && !bareId && !Ordliste.NYNORSK.kjenner(tekst)) {
            ukjente.add(tekst);
        }
    }

    /** Every case of the rules' own tests, the ten households, and every status alone and together. */
    private static List<Beregningsinndata> alleSaker() throws Exception {
        List<Beregningsinndata> saker = new ArrayList<>();
        for (String fil : List.of("dossier.json", "husbanken.json")) {
            try (InputStream inn = Objects.requireNonNull(
                    MaalformTest.class.getResourceAsStream("/bospor/rules/statlig/" + fil), fil)) {
                for (JsonNode sak : new ObjectMapper().readTree(inn)) {
                    if (sak.has("inndata")) {
                        saker.add(Proevenotat.inndata(sak.get("inndata").toString()));
                    }
                }
            }
        }
        Proevenotat.HUSSTANDER.forEach(h -> saker.add(Proevenotat.inndata(h)));
        for (bospor.domain.Personstatus s : bospor.domain.Personstatus.values()) {
            for (String resten : List.of("{\"id\":\"p2\",\"alder\":41}", "{\"id\":\"p2\",\"alder\":4}")) {
                for (String termin : List.of("2015-03", "2021-10", "2024-06", "2026-06")) {
                    for (int alder : new int[] {17, 40}) {
                        saker.add(Proevenotat.inndata(
                                ("{\"format\":\"bospor.beregning.inndata/1\",\"ordning\":\"statlig\","
                                                + "\"termin\":\"%s\",\"kommunenummer\":\"0301\",\"husstand\":[{\"id\":\"p1\","
                                                + "\"alder\":%d,\"status\":[\"%s\"]},%s],\"bolig\":{\"eieform\":\"LEID\","
                                                + "\"husleiePerMaaned\":\"9000\"}}")
                                        .formatted(termin, alder, s, resten)));
                        saker.add(Proevenotat.inndata(
                                ("{\"format\":\"bospor.beregning.inndata/1\",\"ordning\":\"statlig\","
                                                + "\"termin\":\"%s\",\"kommunenummer\":\"5001\",\"husstand\":[{\"id\":\"p1\","
                                                + "\"alder\":%d},{\"id\":\"p3\",\"alder\":20,\"status\":[\"%s\"]},%s],\"bolig\":"
                                                + "{\"eieform\":\"ENEBOLIG\",\"husleiePerMaaned\":\"900\"}}")
                                        .formatted(termin, alder, s, resten)));
                    }
                }
            }
        }
        return saker;
    }

    private static List<String> hull(String tekst) {
        return HULL.matcher(tekst)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    private static Properties tekster(String maal) throws Exception {
        Properties p = new Properties();
        String fil = "tekster_" + maal + ".properties";
        try (InputStream inn = Objects.requireNonNull(Tekster.class.getResourceAsStream(fil), fil)) {
            p.load(new InputStreamReader(inn, StandardCharsets.UTF_8));
        }
        return p;
    }
}
