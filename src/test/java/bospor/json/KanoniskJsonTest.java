package bospor.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.domain.Beregningsinndata;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form by RFC 8785: the number vectors are those of its appendix B. */
class KanoniskJsonTest {
    private static String kanonisk(String json) throws Lesefeil {
        return new String(KanoniskJson.av(json.getBytes(UTF_8)), UTF_8);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0000000000000000, 0
            8000000000000000, 0
            0000000000000001, 5e-324
            8000000000000001, -5e-324
            7fefffffffffffff, 1.7976931348623157e+308
            4340000000000000, 9007199254740992
            c340000000000000, -9007199254740992
            4430000000000000, 295147905179352830000
            44b52d02c7e14af5, 9.999999999999997e+22
            44b52d02c7e14af6, 1e+23
            444b1ae4d6e2ef4e, 999999999999999700000
            444b1ae4d6e2ef4f, 999999999999999900000
            444b1ae4d6e2ef50, 1e+21
            3eb0c6f7a0b5ed8c, 9.999999999999997e-7
            3eb0c6f7a0b5ed8d, 0.000001
            41b3de4355555553, 333333333.3333332
            41b3de4355555555, 333333333.3333333
            becbf647612f3696, -0.0000033333333333333333
            43143ff3c1cb0959, 1424953923781206.2
            """)
    void tallSkrivesSomStandardenSier(String bits, String tall) throws Lesefeil {
        assertThat(KanoniskJson.tall(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(tall);
    }

    @Property
    void tallLesesTilbakeTilDetSamme(@ForAll double tall) throws Lesefeil {
        assertThat(Double.parseDouble(KanoniskJson.tall(tall))).isEqualTo(tall == 0 ? 0.0 : tall);
    }

    @Test
    void navnSorteresOgMellomromForsvinner() throws Lesefeil {
        assertThat(kanonisk("{ \"\\u20ac\": 1, \"\\r\": [ ], \"1\": { }, \"\\ud83d\\ude00\": null, \"\\ufb33\": true,"
                        + " \"\\u00f6\": 1E1 }"))
                .isEqualTo("{\"\\r\":[],\"1\":{},\"ö\":10,\"€\":1,\"😀\":null,\"\ufb33\":true}");
    }

    @Test
    void bareNoedvendigeTegnSkrivesOm() throws Lesefeil {
        assertThat(kanonisk("\"\\u0000\\u001f\\n\\/\\\"\\\\\\u00e6\\u2028\""))
                .isEqualTo("\"\\u0000\\u001f\\n/\\\"\\\\æ\u2028\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":1}", "1 2", "1e400", "\"\\ud800\"", "nei", "{} {}"})
    void detSomIkkeHarEnKanoniskFormAvvises(String json) {
        assertThatThrownBy(() -> kanonisk(json)).isInstanceOf(Lesefeil.class);
    }

    /** RFC 8785 § 3.2.2 and § 3.2.3. */
    @Test
    void eksempletIStandardenStemmer() throws Lesefeil {
        assertThat(kanonisk("""
                { "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false] }"""))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785 § 3.2.3: code units, not code points. */
    @Test
    void navnSorteresEtterKodeenheter() throws Lesefeil {
        assertThat(
                        kanonisk(
                                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    /** RFC 8785 appendix B, as the decimal texts of the same numbers. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "4.9406564584124654e-324, 5e-324",
        "-4.9406564584124654e-324, -5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "295147905179352825856, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "999999999999999700000, 999999999999999700000",
        "1e21, 1e+21",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "0.000001, 0.000001",
        "333333333.3333332, 333333333.3333332",
        "333333333.33333343, 333333333.33333343",
        "-0.0000033333333333333333, -0.0000033333333333333333",
        "1424953923781206.2, 1424953923781206.2",
        "2e-3, 0.002",
        "41, 41"
    })
    void tallSomTekstSkrivesSomIStandarden(String inn, String ut) throws Lesefeil {
        assertThat(kanonisk(inn)).isEqualTo(ut);
    }

    @Property(tries = 100)
    void kanoniskFormErSammeInndataOgEndresIkkeMer(@ForAll("inndata") Beregningsinndata inndata) throws Lesefeil {
        byte[] en = KanoniskJson.av(Inndataformat.skriv(inndata));
        assertThat(KanoniskJson.av(en)).isEqualTo(en);
        assertThat(Inndataformat.lesUtkast(en)).isEqualTo(inndata);
    }

    @Provide
    Arbitrary<Beregningsinndata> inndata() {
        return Vilkaarlig.inndata();
    }
}
