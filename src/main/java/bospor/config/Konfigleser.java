package bospor.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings from all their sources. Touches the disk.
 *
 * <p>What the machine file locks always wins there; otherwise {@code --config} wins over the user's file and that over the
 * machine file. In training mode nothing is locked, but only when every service is on this machine: nobody gets around an
 * administrator by calling real services training.
 */
public final class Konfigleser {
    private final UnaryOperator<@Nullable String> miljoevariabel;

    /** Reads secrets with the given look-up of environment variables, normally {@code System::getenv}. */
    public Konfigleser(UnaryOperator<@Nullable String> miljoevariabel) {
        this.miljoevariabel = miljoevariabel;
    }

    /** The settings of these sources, or everything that is wrong with them. */
    public Konfigurasjon les(Kilder kilder) {
        List<Konfigfeil> feil = new ArrayList<>();
        Flettet flettet = flett(kilder, feil);
        if (!feil.isEmpty()) {
            return new Konfigurasjon.Ugyldig(feil);
        }
        return flettet == null ? new Konfigurasjon.Ingen() : tolk(flettet);
    }

    /** Every setting with where it comes from, for showing; empty when there are none or they are wrong. */
    public List<Oppfoering> oversikt(Kilder kilder) {
        List<Konfigfeil> feil = new ArrayList<>();
        Flettet flettet = flett(kilder, feil);
        return feil.isEmpty()
                        && flettet != null
                        && tolk(flettet) instanceof Konfigurasjon.Lest(Innstillinger innstillinger)
                ? Innstillingsoversikt.av(innstillinger, flettet.verdier(), kilder)
                : List.of();
    }

    /** What the sources say together, and what the administrator has fixed. */
    private record Flettet(Map<String, Verdi> verdier, Set<String> laast) {}

    private Konfigurasjon tolk(Flettet flettet) {
        return new Tolker(flettet.verdier(), flettet.laast(), miljoevariabel).tolk();
    }

    private static @Nullable Flettet flett(Kilder kilder, List<Konfigfeil> feil) {
        Konfigfil maskin = lesHvisFinnes(kilder.maskin(), feil);
        Konfigfil bruker = lesHvisFinnes(kilder.bruker(), feil);
        Konfigfil valgt = null;
        if (kilder.valgt() != null) {
            valgt = Konfigfil.les(kilder.valgt());
            feil.addAll(valgt.feil);
        }
        if (maskin == null && bruker == null && valgt == null) {
            return null;
        }
        Map<String, Verdi> fritt = new LinkedHashMap<>();
        for (Konfigfil fil : iRekkefoelge(maskin, bruker, valgt)) {
            fritt.putAll(fil.verdier);
        }
        if (maskin == null || maskin.laast.isEmpty() || Tolker.erOevelsePaaDenneMaskinen(fritt)) {
            return new Flettet(fritt, Set.of());
        }
        Map<String, Verdi> styrt = new LinkedHashMap<>(fritt);
        Konfigfil styrende = maskin;
        styrt.keySet().removeIf(sti -> erLaast(sti, styrende.laast));
        styrende.verdier.forEach((sti, verdi) -> {
            if (erLaast(sti, styrende.laast)) {
                styrt.put(sti, verdi);
            }
        });
        return new Flettet(styrt, styrende.laast);
    }

    private static List<Konfigfil> iRekkefoelge(@Nullable Konfigfil... filer) {
        List<Konfigfil> lest = new ArrayList<>();
        for (Konfigfil fil : filer) {
            if (fil != null) {
                lest.add(fil);
            }
        }
        return lest;
    }

    static boolean erLaast(String sti, Set<String> laast) {
        return laast.stream().anyMatch(l -> sti.equals(l) || sti.startsWith(l + "."));
    }

    private static @Nullable Konfigfil lesHvisFinnes(@Nullable Path fil, List<Konfigfeil> feil) {
        if (fil == null || !Files.exists(fil)) {
            return null;
        }
        Konfigfil lest = Konfigfil.les(fil);
        feil.addAll(lest.feil);
        return lest;
    }
}
