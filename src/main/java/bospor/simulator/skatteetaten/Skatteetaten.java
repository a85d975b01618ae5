package bospor.simulator.skatteetaten;

import bospor.simulator.befolkning.Befolkning;
import bospor.simulator.befolkning.Registerperson;
import bospor.simulator.befolkning.Registerstatus;
import bospor.simulator.befolkning.Skatteoppgjoer;
import bospor.simulator.http.Kall;
import bospor.simulator.http.Svar;
import bospor.simulator.maskinporten.Klientregister;
import bospor.simulator.maskinporten.Tokeninnhold;
import bospor.simulator.maskinporten.Tokenutsteder;
import bospor.simulator.skript.Svarendring;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The three APIs. The order of the checks is that of skatteetaten-api.md § 11: address, format, token, access, stage,
 * input, person, data, shielding.
 */
public final class Skatteetaten {
    private static final int FOERSTE_AAR = 2017;

    private final Tokenutsteder tokener;
    private final Klientregister register;

    /** The APIs for holders of these tokens. */
    public Skatteetaten(Tokenutsteder tokener, Klientregister register) {
        this.tokener = tokener;
        this.register = register;
    }

    /**
     * The world as it is for one call.
     *
     * @param utsteder who must have issued the token
     * @param dag today; what was not reported or settled by then cannot be seen
     * @param sisteAar the newest income year supported
     * @param strengPakke whether the access package must be spelled as on the page of the API
     */
    public record Vilkaar(
            Befolkning befolkning,
            String utsteder,
            LocalDate dag,
            int sisteAar,
            boolean strengPakke,
            List<Svarendring> endringer) {}

    /** The answer to a call whose address, after the version, has these parts. */
    public Svar svar(Tjeneste tjeneste, Kall kall, List<String> deler, Vilkaar vilkaar) {
        boolean xml = oenskerXml(kall);
        String id = korrelasjonsid(kall);
        try {
            if (!"GET".equals(kall.metode()) || !erAdresse(tjeneste, deler)) {
                throw new FeilException(tjeneste.url);
            }
            if (!xml && !oenskerJson(kall)) {
                throw new FeilException(tjeneste.format);
            }
            kontrollerTilgang(tjeneste, kall, deler, vilkaar);
            ObjectNode svar = switch (tjeneste) {
                case INNTEKT -> inntekt(deler.get(1), kall, vilkaar);
                case SKATTEGRUNNLAG -> skattegrunnlag(deler, vilkaar);
                case SISTE -> siste(deler.getFirst(), vilkaar);
            };
            return Svarendrer.svar(tjeneste, svar, xml, vilkaar.endringer()).med("Korrelasjonsid", id);
        } catch (FeilException e) {
            return svar(e.feil(), xml, id);
        }
    }

    /** The answer that tells of a fault, in the form and with the correlation id of the call. */
    public static Svar svar(Feil feil, Kall kall) {
        return svar(feil, oenskerXml(kall), korrelasjonsid(kall));
    }

    private static Svar svar(Feil feil, boolean xml, String id) {
        Svar svar =
                xml ? Svar.av(feil.status(), "application/xml", feil.xml(id)) : Svar.json(feil.status(), feil.json(id));
        return svar.med("Korrelasjonsid", id);
    }

    private static String korrelasjonsid(Kall kall) {
        String sendt = kall.hode("Korrelasjonsid");
        return sendt == null || sendt.isBlank() ? UUID.randomUUID().toString() : sendt;
    }

    private static boolean erAdresse(Tjeneste tjeneste, List<String> deler) {
        return switch (tjeneste) {
            case INNTEKT -> deler.size() == 3 && "inntekter".equals(deler.get(2));
            case SKATTEGRUNNLAG -> deler.size() == 4;
            case SISTE -> deler.size() == 1;
        };
    }

    private static boolean oenskerJson(Kall kall) {
        String accept = kall.hode("Accept");
        return accept == null
                || accept.contains("application/json")
                || accept.contains("*/*")
                || accept.contains("application/*");
    }

    private static boolean oenskerXml(Kall kall) {
        String accept = kall.hode("Accept");
        return accept != null && accept.contains("application/xml") && !oenskerJson(kall);
    }

    private void kontrollerTilgang(Tjeneste tjeneste, Kall kall, List<String> deler, Vilkaar vilkaar)
            throws FeilException {
        String bevis = kall.hode("Authorization");
        if (bevis == null || !bevis.startsWith("Bearer ")) {
            throw new FeilException(tjeneste.autentisering);
        }
        Tokeninnhold token = tokener.les(bevis.substring("Bearer ".length()), vilkaar.utsteder())
                .orElseThrow(() -> new FeilException(tjeneste.autentisering));
        if (!tjeneste.godtar(token.scopes())) {
            throw new FeilException(tjeneste.autorisasjon);
        }
        if (tjeneste == Tjeneste.SISTE) {
            return;
        }
        String pakke = deler.get(tjeneste == Tjeneste.INNTEKT ? 0 : 1);
        if (Rettighetspakke.erAnnens(pakke)) {
            throw new FeilException("DAS-008");
        }
        if (vilkaar.strengPakke() ? !pakke.equals(tjeneste.pakke()) : !pakke.equalsIgnoreCase(tjeneste.pakke())) {
            throw new FeilException(tjeneste.autorisasjon);
        }
        if (!register.harPakke(token.konsument(), pakke)) {
            throw new FeilException("DAS-008");
        }
    }

    private static ObjectNode inntekt(String nummer, Kall kall, Vilkaar vilkaar) throws FeilException {
        Tjeneste tjeneste = Tjeneste.INNTEKT;
        kontrollerNummer(tjeneste, nummer);
        YearMonth fra = maaned(kall.parametre().get("fraOgMed"));
        YearMonth til = maaned(kall.parametre()
                .getOrDefault("tilOgMed", YearMonth.from(vilkaar.dag()).toString()));
        if (fra == null || til == null || fra.isAfter(til)) {
            throw new FeilException(Feil.forKode(tjeneste.inndata)
                    .medMelding("Perioden fraOgMed–tilOgMed er ugyldig. Formatet er yyyy-MM."));
        }
        Registerperson person = person(tjeneste, nummer, vilkaar);
        ObjectNode svar = Inntektssvar.lag(person, fra, til, vilkaar.dag());
        if (svar == null) {
            throw new FeilException(tjeneste.data);
        }
        return svar;
    }

    private static @Nullable YearMonth maaned(@Nullable String tekst) {
        try {
            return tekst == null || tekst.length() != 7 ? null : YearMonth.parse(tekst);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ObjectNode skattegrunnlag(List<String> deler, Vilkaar vilkaar) throws FeilException {
        Tjeneste tjeneste = Tjeneste.SKATTEGRUNNLAG;
        String stadie = deler.get(0).toLowerCase(Locale.ROOT);
        switch (stadie) {
            case "oppgjoer" -> {}
            case "utkast", "fastsatt" -> throw new FeilException(tjeneste.autorisasjon);
            default -> throw new FeilException(tjeneste.inndata);
        }
        String nummer = deler.get(3);
        kontrollerNummer(tjeneste, nummer);
        int aar = deler.get(2).matches("\\d{4}") ? Integer.parseInt(deler.get(2)) : 0;
        if (aar < FOERSTE_AAR || aar > vilkaar.sisteAar()) {
            throw new FeilException(Feil.forKode(tjeneste.inndata).medMelding("Oppgitt inntektsår er ikke støttet."));
        }
        Registerperson person = person(tjeneste, nummer, vilkaar);
        Skatteoppgjoer oppgjoer =
                person.oppgjoer(aar, vilkaar.dag()).orElseThrow(() -> new FeilException(tjeneste.data));
        if (oppgjoer.trukket()) {
            throw new FeilException("SSG-011");
        }
        return Skattegrunnlagssvar.lag(person, oppgjoer, stadie);
    }

    private static ObjectNode siste(String nummer, Vilkaar vilkaar) throws FeilException {
        Tjeneste tjeneste = Tjeneste.SISTE;
        kontrollerNummer(tjeneste, nummer);
        Skatteoppgjoer oppgjoer = person(tjeneste, nummer, vilkaar)
                .siste(vilkaar.dag(), vilkaar.sisteAar())
                .orElseThrow(() -> new FeilException(tjeneste.data));
        return JsonNodeFactory.instance
                .objectNode()
                .put("personidentifikator", nummer)
                .put("ressursId", "skattegrunnlag")
                .put("sisteTilgjengeligePeriode", Integer.toString(oppgjoer.aar()));
    }

    private static void kontrollerNummer(Tjeneste tjeneste, String nummer) throws FeilException {
        if (!nummer.matches("\\d{11}")) {
            throw new FeilException(Feil.forKode(tjeneste.inndata)
                    .medMelding("Feltet 'personidentifikator' har ugyldig format. Må være nøyaktig 11 siffer"));
        }
    }

    private static Registerperson person(Tjeneste tjeneste, String nummer, Vilkaar vilkaar) throws FeilException {
        Registerperson person =
                vilkaar.befolkning().person(nummer).orElseThrow(() -> new FeilException(tjeneste.person));
        if (person.status() == Registerstatus.UTEN_TILGANG) {
            throw new FeilException("DAS-008");
        }
        return person;
    }
}
