package bospor.skatteetaten;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Oppslagsstatus;
import bospor.http.Nettfeil;
import bospor.http.Svar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer means by contracts.md §4: the HTTP status first, Skatteetaten's code second, the text never. */
final class Svartolk {
    private Svartolk() {}

    /** Whether the same call may succeed in a moment. */
    static boolean forbigaaende(Svar svar) {
        return switch (svar) {
            case Svar.Mottatt m -> m.status() >= 500 || m.status() == 429 || m.status() == 408;
            case Svar.Uteblitt(Nettfeil feil, var _) -> feil.forbigaaende();
        };
    }

    /** The final meaning of the answer to the call with this correlation id. */
    static ApiSvar tolk(Svar svar, String korrelasjonsid) {
        return switch (svar) {
            case Svar.Mottatt m when m.status() == 200 -> innhold(m, korrelasjonsid);
            case Svar.Mottatt m -> feil(m, korrelasjonsid);
            case Svar.Uteblitt(Nettfeil feil, String utsteder) -> uteblitt(feil, utsteder, korrelasjonsid);
        };
    }

    private static ApiSvar innhold(Svar.Mottatt svar, String korrelasjonsid) {
        if (svar.erXml()) {
            return uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.XML_SVAR, null, korrelasjonsid);
        }
        return Kropp.objekt(svar.kropp())
                .<ApiSvar>map(json -> new ApiSvar.Innhold(json, korrelasjonsid))
                .orElseGet(() -> uforstaatt(korrelasjonsid));
    }

    private static ApiSvar feil(Svar.Mottatt svar, String sendtId) {
        Feilkropp kropp = Feilkropp.les(svar).orElse(null);
        String kode = kropp == null ? null : kropp.kode();
        String id = kropp == null || kropp.korrelasjonsid() == null ? sendtId : kropp.korrelasjonsid();
        return switch (svar.status()) {
            case 400 ->
                "SSG-006".equals(kode)
                        ? uten(Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT, kode, id)
                        : uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.FORESPOERSEL_AVVIST, kode, id);
            case 401, 403 -> uten(Oppslagsstatus.IKKE_TILGANG, Feilart.IKKE_TILGANG, kode, id);
            case 404 -> ikkeFunnet(svar, kropp, id);
            case 406 -> uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.FORESPOERSEL_AVVIST, kode, id);
            case 410 -> uten(Oppslagsstatus.TRUKKET_TILBAKE, Feilart.TRUKKET_TILBAKE, kode, id);
            case 408 -> uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TIDSAVBRUDD, kode, id);
            case 429 -> uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.FOR_MANGE_KALL, kode, id);
            default ->
                svar.status() >= 500
                        ? uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TJENESTE_NEDE, kode, id)
                        : uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.UVENTET_SVAR, kode, id);
        };
    }

    /** A 404 has four meanings: no such person, nothing on the person, no such address, and a gateway's own. */
    private static ApiSvar ikkeFunnet(Svar.Mottatt svar, @Nullable Feilkropp kropp, String id) {
        if (kropp == null) {
            Feilart art = svar.erXml() ? Feilart.XML_SVAR : Feilart.UVENTET_SVAR;
            return uten(Oppslagsstatus.IKKE_FORSTAATT, art, null, id);
        }
        if (kropp.har("007")) {
            return uten(Oppslagsstatus.UKJENT_PERSON, Feilart.UKJENT_PERSON, kropp.kode(), id);
        }
        if (kropp.har("008") || kropp.kode().equals("TD-004")) {
            return uten(Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT, kropp.kode(), id);
        }
        return uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.UKJENT_ADRESSE, kropp.kode(), id);
    }

    private static ApiSvar uteblitt(Nettfeil feil, String utsteder, String id) {
        return switch (feil) {
            case INGEN_NETT -> uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.INGEN_NETT, null, id);
            case TIDSAVBRUDD -> uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TIDSAVBRUDD, null, id);
            case AVVIST_TILKOBLING, BRUTT -> uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TJENESTE_NEDE, null, id);
            case INGEN_TILKOBLING -> uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TIDSAVBRUDD, feil.name(), id);
            case IKKE_TILTRODD, SERTIFIKAT_UTLOEPT, ANNET_VERTSNAVN, INGEN_SIKKER_FORBINDELSE ->
                new ApiSvar.Uten(
                        Oppslagsstatus.MIDLERTIDIG_NEDE,
                        new Feil(Feilart.SERTIFIKAT_IKKE_TILTRODD, feil.name(), id, List.of(utsteder)));
            case PROXY_INNLOGGING -> uten(Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.PROXY_KREVER_INNLOGGING, null, id);
            case FOR_STORT -> uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.FOR_STORT_SVAR, null, id);
            case USIKKER_ADRESSE -> uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.UKJENT_ADRESSE, null, id);
            case AVBRUTT -> new ApiSvar.Uten(Oppslagsstatus.IKKE_HENTET, Feil.av(Feilart.AVBRUTT));
        };
    }

    /** The answer 200 that is not what the API promises. */
    static ApiSvar.Uten uforstaatt(String korrelasjonsid) {
        return uten(Oppslagsstatus.IKKE_FORSTAATT, Feilart.UVENTET_SVAR, null, korrelasjonsid);
    }

    /** Everything was held back because of address protection. */
    static ApiSvar.Uten skjermet(String korrelasjonsid) {
        return uten(Oppslagsstatus.SKJERMET, Feilart.SKJERMET, null, korrelasjonsid);
    }

    /** No token: the services were not asked. */
    static ApiSvar.Uten utenToken(Feil feil) {
        return new ApiSvar.Uten(
                switch (feil.art()) {
                    case MASKINPORTEN_AVVIST, IKKE_TILGANG, NOEKKEL_UTILGJENGELIG, KLOKKE_FEIL ->
                        Oppslagsstatus.IKKE_TILGANG;
                    case UVENTET_SVAR, UKJENT_ADRESSE, FOR_STORT_SVAR, XML_SVAR, FORESPOERSEL_AVVIST ->
                        Oppslagsstatus.IKKE_FORSTAATT;
                    case AVBRUTT -> Oppslagsstatus.IKKE_HENTET;
                    default -> Oppslagsstatus.MIDLERTIDIG_NEDE;
                },
                feil);
    }

    private static ApiSvar.Uten uten(Oppslagsstatus status, Feilart art, @Nullable String kode, String id) {
        return new ApiSvar.Uten(status, new Feil(art, kode, id, List.of()));
    }
}
