package bospor.app;

import bospor.casework.Ordninger;
import bospor.casework.etterkontroll.Etterkontroll;
import bospor.casework.etterkontroll.Kontrollsvar;
import bospor.json.Kontrollformat;
import bospor.json.Lesefeil;
import bospor.rates.Satsregister;
import bospor.text.Talltekst;
import bospor.trace.Inndatafeil;
import java.util.List;

/** {@code etterkontroll}: what was decided in a year and what is known later in, what is paid or reclaimed out. */
final class EtterkontrollKommando implements Kommando {
    private final Kontrollformat format = new Kontrollformat(Talltekst::tall);

    @Override
    public String navn() {
        return "etterkontroll";
    }

    @Override
    public String plass() {
        return "[FIL… | -]";
    }

    @Override
    public String hjelp() {
        return "kontrollerer tidligere vedtak mot rettede a-meldinger og skatteoppgjøret (§ 14)";
    }

    @Override
    public List<Valg> valg() {
        return List.of(Inndatakjoering.LINJER, Inndatakjoering.UTEN_SPOR);
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        boolean medSpor = !argumenter.har(Inndatakjoering.UTEN_SPOR.navn());
        Ordninger ordninger = Regelverk.innebygd().ordninger();
        Etterkontroll kontroll = new Etterkontroll(ordninger, ordninger, Satsregister.innebygd());
        Inndatakjoering.Arbeid arbeid = (inndata, feil) -> {
            Kontrollsvar svar = svar(kontroll, inndata);
            if (svar instanceof Kontrollsvar.Feil) {
                feil.run();
            }
            return format.skriv(svar, medSpor);
        };
        return new Inndatakjoering(arbeid, konsoll).kjoer(argumenter);
    }

    private static Kontrollsvar svar(Etterkontroll kontroll, byte[] inndata) {
        try {
            return kontroll.kontroller(Kontrollformat.les(inndata));
        } catch (Lesefeil e) {
            return new Kontrollsvar.Feil(new Inndatafeil(e.sti(), e.melding()));
        }
    }
}
