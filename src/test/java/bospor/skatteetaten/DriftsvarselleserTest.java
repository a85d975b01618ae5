package bospor.skatteetaten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftsvarselleserTest {
    @Test
    void varselLesesUtenOppmerking() {
        String feed = """
                <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>API varsel</title>
                <entry><title type="html"><![CDATA[Drift &amp; feil]]></title><id>x</id>
                <link href="https://skatteetaten.github.io/a"/><updated>2024-01-22T15:30:00.000Z</updated>
                <summary type="html"><![CDATA[Kort]]></summary>
                <content type="html"><![CDATA[<p>Første <b>avsnitt</b>.</p><script>alert(1)</script>
                <p onclick="x">Andre&nbsp;&#8211; slutt</p><table><tr><td>a</td><td>b</td></tr></table>]]></content>
                <category label="Drift" term="drift"/><category label="inntekt" term="inntekt"/></entry>
                <entry><title>Uten innhold</title><link href="javascript:alert(1)"/><updated>i går</updated>
                <summary>Kort</summary></entry></feed>
                """;
        assertThat(Driftsvarselleser.les(feed))
                .contains(List.of(
                        new Driftsvarsel(
                                "Drift & feil",
                                Instant.parse("2024-01-22T15:30:00Z"),
                                List.of("Drift", "inntekt"),
                                "Første avsnitt.\nAndre\u00A0– slutt\na b",
                                "https://skatteetaten.github.io/a"),
                        new Driftsvarsel("Uten innhold", null, List.of(), "Kort", null)));
    }

    @Test
    void dokumenttypeGodtasIkke() {
        assertThat(Driftsvarselleser.les("""
                        <?xml version="1.0"?><!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>&x;</title></entry></feed>""")).isEmpty();
    }

    @Test
    void noeAnnetEnnEnFeedGirIngenting() {
        assertThat(Driftsvarselleser.les("<html></html>")).isEmpty();
        assertThat(Driftsvarselleser.les("")).isEmpty();
    }
}
