package bospor.simulator.skatteetaten;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A fault as Skatteetaten tells it: status, code and a text that no program should read. */
public record Feil(int status, String kode, String melding) {
    private static final String NAVNEROM = "urn:no:skatteetaten:datasamarbeid:feil:v1";

    /**
     * The fault that a code stands for.
     *
     * @throws IllegalArgumentException when the code is not known
     */
    public static Feil forKode(String kode) {
        return switch (kode) {
            case "IM-001", "SSG-001", "TD-001", "DAS-001" -> new Feil(500, kode, "Uventet feil på tjenesten.");
            case "IM-002", "SSG-002" -> new Feil(500, kode, "Uventet feil i et bakenforliggende system.");
            case "IM-003", "SSG-003", "TD-006", "DAS-002" -> new Feil(404, kode, "Ukjent url benyttet.");
            case "DAS-003" -> new Feil(500, kode, "Tjenesten er midlertidig utilgjengelig. Prøv igjen senere.");
            case "DAS-004", "DAS-005", "DAS-006", "DAS-007" -> new Feil(500, kode, "Feil ved intern autentisering.");
            case "IM-004", "SSG-004", "TD-002" -> new Feil(401, kode, "Feil i forbindelse med autentisering.");
            case "IM-005", "SSG-005" -> new Feil(403, kode, "Feil i forbindelse med autorisering.");
            case "DAS-008" -> new Feil(403, kode, "Ikke autorisert for ressursen.");
            case "IM-006", "SSG-006", "TD-003" -> new Feil(400, kode, "Feil i forbindelse med validering av inndata.");
            case "IM-007", "SSG-007" -> new Feil(404, kode, "Ikke treff på oppgitt personidentifikator.");
            case "IM-008" -> new Feil(404, kode, "Ingen inntekter funnet på oppgitt personidentifikator og periode.");
            case "SSG-008" ->
                new Feil(
                        404, kode, "Ingen summert skattegrunnlag funnet på oppgitt personidentifikator og inntektsår.");
            case "TD-004" -> new Feil(404, kode, "Fant ikke skatteoppgjør for personidentifikator.");
            case "IM-009", "SSG-009", "TD-005" ->
                new Feil(406, kode, "Feil tilknyttet dataformat. Kun json eller xml er støttet.");
            case "IM-010", "SSG-010" -> new Feil(403, kode, "Feil i forbindelse med samtykketoken.");
            case "SSG-011" -> new Feil(410, kode, "Skattegrunnlaget finnes ikke lenger.");
            default -> throw new IllegalArgumentException("ukjent kode fra Skatteetaten: " + kode);
        };
    }

    Feil medMelding(String ny) {
        return new Feil(status, kode, ny);
    }

    /** The body of the fault as JSON. */
    public String json(String korrelasjonsid) {
        ObjectNode svar = JsonNodeFactory.instance.objectNode();
        svar.put("kode", kode);
        svar.put("melding", melding);
        svar.put("korrelasjonsid", korrelasjonsid);
        return svar.toString();
    }

    /** The same as XML. */
    public String xml(String korrelasjonsid) {
        return "<feil xmlns=\"" + NAVNEROM + "\"><kode>" + kode + "</kode><melding>" + Xmlform.tekst(melding)
                + "</melding><korrelasjonsid>" + Xmlform.tekst(korrelasjonsid) + "</korrelasjonsid></feil>";
    }
}
