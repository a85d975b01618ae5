package bospor.config;

import bospor.config.Oppfoering.Opphav;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists every setting with its value and where it comes from. */
final class Innstillingsoversikt {
    private Innstillingsoversikt() {}

    /**
     * Every key in the order of contracts.md, but for secrets that no file holds.
     *
     * @param verdier the merged values the settings were made of
     */
    static List<Oppfoering> av(Innstillinger innstillinger, Map<String, Verdi> verdier, Kilder kilder) {
        Map<String, String> standard = standard(innstillinger);
        List<Oppfoering> ut = new ArrayList<>();
        for (String sti : Noekler.alle()) {
            Verdi verdi = verdier.get(sti);
            boolean satt = verdi != null && verdi.innhold() != null;
            if (Noekler.erHemmelig(sti) && !satt) {
                continue;
            }
            Path fil = verdi == null || !satt ? null : verdi.fil();
            String tekst = fil == null || verdi == null ? standard.getOrDefault(sti, "") : tekst(sti, verdi);
            ut.add(new Oppfoering(
                    sti, tekst, opphav(fil, kilder), fil, Konfigleser.erLaast(sti, innstillinger.laast())));
        }
        return List.copyOf(ut);
    }

    private static String tekst(String sti, Verdi verdi) {
        if (Noekler.erHemmelig(sti)) {
            return "***";
        }
        return verdi.innhold() instanceof List<?> liste
                ? liste.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(verdi.innhold());
    }

    private static Opphav opphav(@Nullable Path fil, Kilder kilder) {
        if (fil == null) {
            return Opphav.STANDARD;
        }
        if (fil.equals(kilder.valgt())) {
            return Opphav.VALGT;
        }
        return fil.equals(kilder.bruker()) ? Opphav.BRUKER : Opphav.MASKIN;
    }

    /** What holds where no file says anything; keys without a default are left out. */
    private static Map<String, String> standard(Innstillinger i) {
        Map<String, String> ut = new HashMap<>();
        ut.put(Noekler.PASSORDVARIABEL, i.noekkel().passordVariabel());
        ut.put(Noekler.pakke(Noekler.INNTEKT), i.skatteetaten().inntekt().rettighetspakke());
        ut.put(Noekler.scope(Noekler.INNTEKT), i.skatteetaten().inntekt().scope());
        ut.put(
                Noekler.pakke(Noekler.SKATTEGRUNNLAG),
                i.skatteetaten().summertSkattegrunnlag().rettighetspakke());
        ut.put(
                Noekler.scope(Noekler.SKATTEGRUNNLAG),
                i.skatteetaten().summertSkattegrunnlag().scope());
        ut.put(Noekler.STADIE, i.skatteetaten().stadie());
        ut.put(Noekler.DRIFTSVARSLER, i.skatteetaten().driftsvarsler().toString());
        ut.put(Noekler.SAMTIDIGE, Integer.toString(i.skatteetaten().samtidige()));
        ut.put(Noekler.TIDSGRENSE, Long.toString(i.skatteetaten().tidsgrense().toSeconds()));
        ut.put(Noekler.PROXY, i.nettverk().proxy());
        ut.put(Noekler.TILLIT, i.nettverk().windowsroetter() ? "windows+jdk" : "jdk");
        ut.put(Noekler.PROXYVARIABEL, i.nettverk().passordVariabel());
        ut.put(Noekler.LOGGMAPPE, i.oppslagslogg().mappe().toString());
        ut.put(Noekler.PERSONNOEKKEL, "hmac");
        ut.put(Noekler.HMACVARIABEL, i.oppslagslogg().noekkelVariabel());
        ut.put(Noekler.LOGGROLLE, i.oppslagslogg().rolle());
        ut.put(Noekler.INAKTIV, Long.toString(i.oekt().inaktiv().toMinutes()));
        ut.put(Noekler.REGELPAKKER, i.regelpakker().mappe().toString());
        ut.put(Noekler.SPRAAK, i.spraak());
        return ut;
    }
}
