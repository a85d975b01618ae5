package bospor.casework.omregning;

import bospor.casework.Ordninger;
import bospor.casework.Regelpakker;
import bospor.domain.Beregningsinndata;
import bospor.domain.Termin;
import bospor.rates.Bostoettedel;
import bospor.rates.Kommuneregister;
import bospor.rates.Regelpakke;
import bospor.rates.Regelpakkeleser;
import bospor.rates.Satsfeil;
import bospor.rates.Satsregister;
import bospor.rules.Ordning;
import bospor.rules.kommunal.KommunalBostoette;
import bospor.rules.kommunal.Pakkekontroll;
import bospor.rules.statlig.StatligBostoette;
import bospor.trace.Beregningssvar;
import bospor.trace.Endring;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules that cases are calculated by anew: those of the program, with other rates or with a rule pack that is rehearsed.
 * A rehearsed pack may be of a version that is in use already, and need not be in force; its own cases must hold.
 */
public final class Nyeregler {
    private final Ordninger ordninger;
    private final @Nullable Regelpakke oeving;

    private Nyeregler(Ordninger ordninger, @Nullable Regelpakke oeving) {
        this.ordninger = ordninger;
        this.oeving = oeving;
    }

    /**
     * The rules of the program and the office's packs, with what is new put in.
     *
     * @param satstabeller tables as the program's own rate files; each rate in them replaces the program's of the same id
     * @param pakke a rule pack, {@code bospor.regelpakke/1}; null when none is rehearsed
     * @throws Regelfeil when a table or the pack may not be used
     */
    public static Nyeregler av(Regelpakker kontorets, List<byte[]> satstabeller, byte @Nullable [] pakke)
            throws Regelfeil {
        Satsregister satser = satser(satstabeller);
        Kommuneregister kommuner = Kommuneregister.innebygd();
        Map<String, Supplier<Ordning>> ordninger = new LinkedHashMap<>();
        ordninger.put(Beregningsinndata.STATLIG, () -> new StatligBostoette(satser, kommuner));
        for (Regelpakker.Pakke p : kontorets.pakker()) {
            if (p.regler().bostoette() != null) {
                ordninger.put(p.regler().id(), () -> new KommunalBostoette(p.regler(), satser, kommuner));
            }
        }
        Regelpakke oeving = pakke == null ? null : oeving(pakke);
        if (oeving != null) {
            ordninger.put(oeving.id(), () -> new KommunalBostoette(oeving, satser, kommuner));
        }
        return new Nyeregler(new Ordninger(ordninger), oeving);
    }

    private static Satsregister satser(List<byte[]> tabeller) throws Regelfeil {
        if (tabeller.isEmpty()) {
            return Satsregister.innebygd();
        }
        try {
            return Satsregister.innebygdMed(tabeller);
        } catch (Satsfeil e) {
            throw new Regelfeil(List.of("Satsene kan ikke brukes: " + e.getMessage() + "."));
        }
    }

    private static Regelpakke oeving(byte[] utf8) throws Regelfeil {
        try {
            Regelpakke lest = Regelpakkeleser.les(utf8);
            if (lest.bostoette() == null) {
                throw new Regelfeil(List.of("Regelpakken har ingen bostøtte å regne med."));
            }
            List<String> feil = Pakkekontroll.feil(lest);
            if (!feil.isEmpty()) {
                throw new Regelfeil(feil.stream()
                        .map(f -> "Regelpakken kan ikke brukes: " + f)
                        .toList());
            }
            return lest;
        } catch (Satsfeil e) {
            throw new Regelfeil(List.of("Regelpakken kan ikke brukes: " + e.getMessage() + "."));
        }
    }

    /** The id of the pack that is rehearsed, empty when none is. */
    public Optional<String> oevingsid() {
        return Optional.ofNullable(oeving).map(Regelpakke::id);
    }

    /** The first termin in which the scheme can be calculated, when the rehearsed pack says so. */
    Optional<Termin> foersteTermin(String ordning) {
        Bostoettedel del = oeving != null && oeving.id().equals(ordning) ? oeving.bostoette() : null;
        if (del == null) {
            return Optional.empty();
        }
        YearMonth maaned = YearMonth.from(del.gjelderFra());
        return Optional.of(new Termin(del.gjelderFra().getDayOfMonth() == 1 ? maaned : maaned.plusMonths(1)));
    }

    Beregningssvar beregn(Beregningsinndata inndata) {
        return ordninger.beregn(inndata);
    }

    Optional<Endring> forklar(Beregningsinndata foer, Beregningsinndata etter) {
        return ordninger.forklar(foer, etter);
    }
}
