package bospor.note;

import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatperson;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.notat.Program;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Regelverk;
import bospor.casework.notat.Skjoennsliste;
import bospor.casework.notat.Utarbeidelse;
import bospor.domain.Beregningsinndata;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Sertifikatutsteder;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import bospor.text.Kontrolltekst;
import bospor.text.Skjermspraak;
import bospor.trace.Beregningsresultat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes of the ten practice households, and a seal of an invented kommune. */
final class Proevenotat {
    static final Regelverk REGELVERK = new Notatregelverk();
    static final Beregningsnotat SKRIVER = new Beregningsnotat();
    static final Sertifikatutsteder UTSTEDER = Sertifikatutsteder.ny();
    static final Proevesegl SEGL = Proevesegl.av("DEMOKOMMUNE", "310000019");
    static final List<String> HUSSTANDER = husstander();

    private Proevenotat() {}

    /** The input of a household, H01 first. */
    static Beregningsinndata inndata(int nummer) {
        return inndata(HUSSTANDER.get(nummer - 1));
    }

    static Beregningsinndata inndata(String json) {
        return switch (Inndataformat.les(json.getBytes(StandardCharsets.UTF_8))) {
            case Inndatalesing.Lest(var lest) -> lest;
            case Inndatalesing.Avvist(var feil) -> throw new AssertionError(feil.sti() + ": " + feil.melding());
        };
    }

    static Notatdata data(Beregningsinndata inndata, Maalform maal, @Nullable Forsegling forsegling) {
        return data(inndata, maal, forsegling, REGELVERK);
    }

    static Notatdata data(
            Beregningsinndata inndata, Maalform maal, @Nullable Forsegling forsegling, Regelverk regelverk) {
        Regelgrunnlag grunnlag = regelverk.grunnlag(inndata);
        Beregningsresultat resultat = (Beregningsresultat) regelverk.beregn(inndata, grunnlag);
        return new Notatdata(
                maal,
                inndata,
                resultat,
                grunnlag,
                new Program(
                        "0.1.0",
                        resultat.regelsett().id() + " " + resultat.regelsett().versjon(),
                        Notatside.UTFORMING),
                new Utarbeidelse(
                        "DEMO\\ola", Instant.now().truncatedTo(ChronoUnit.SECONDS), "Søknad om bostøtte", "2025/17"),
                List.of(new Notatperson(inndata.husstand().soeker().id(), "148387 40228")),
                null,
                Skjoennsliste.av(inndata, i -> regelverk.beregn(i, grunnlag)),
                forsegling);
    }

    static byte[] uforseglet(int nummer, Maalform maal) throws Exception {
        return SKRIVER.skriv(data(inndata(nummer), maal, null), null);
    }

    static byte[] forseglet(int nummer) throws Exception {
        return SKRIVER.skriv(data(inndata(nummer), Maalform.BOKMAAL, SEGL.hvem()), SEGL);
    }

    /** What a check says, in bokmål. */
    static List<String> ord(List<Kontrollsetning> sagt) {
        return sagt.stream()
                .map(s -> Kontrolltekst.av(s.art().name(), s.verdier(), Skjermspraak.BOKMAAL))
                .toList();
    }

    private static List<String> husstander() {
        try (InputStream inn =
                Objects.requireNonNull(Proevenotat.class.getResourceAsStream("husstander.jsonl"), "husstander")) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A seal with a certificate from the simulator's own authority. */
    record Proevesegl(Virksomhetssertifikat sertifikat, Forsegling hvem) implements Segl {
        static Proevesegl av(String navn, String orgnr) {
            return new Proevesegl(
                    UTSTEDER.utsted(Sertifikatbestilling.vanlig(navn, orgnr)), new Forsegling(navn, orgnr));
        }

        @Override
        public List<X509Certificate> kjede() {
            return sertifikat.kjede().subList(0, sertifikat.kjede().size() - 1);
        }

        @Override
        public byte[] signer(byte[] bytes) {
            try {
                Signature rs256 = Signature.getInstance("SHA256withRSA");
                rs256.initSign(sertifikat.noekkel());
                rs256.update(bytes);
                return rs256.sign();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }
}
