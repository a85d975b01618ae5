package bospor.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":1}", "1 2", "1e400", "\"\\ud800\"", "nei"})
    void detSomIkkeHarEnKanoniskFormAvvises(String json) {
        assertThatThrownBy(() -> kanonisk(json)).isInstanceOf(Lesefeil.class);
    }
}
