package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.casework.Detaljinnsyn;
import bospor.casework.Sammenslaaing;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Reads the open case into what the picture shows, off the screen's thread, and again when details are opened or two
 * numbers turn out to be one person. The newest reading is the only one that is shown.
 */
final class Husstandslesing {
    private final OpenCase openCase;
    private final Supplier<LocalDate> businessDate;
    private final Tidslinjebygger bygger;
    private final Detaljinnsyn innsyn;
    private final BackgroundWork work;
    private final BiConsumer<@Nullable Tidslinje, Boolean> vis;
    private final ReadOnlyStringWrapper melding = new ReadOnlyStringWrapper(this, "melding", "");
    private final Set<Foedselsnummer> aapne = new HashSet<>();
    private @Nullable AapenSak lest;
    private @Nullable AapenSak foerSammenslaaing;
    private @Nullable AapenSak slaarSammen;
    private Map<String, Integer> farger = Map.of();
    private int lesing;

    /** Tells {@code vis} each household that has been read, and whether it is the same case as before. */
    Husstandslesing(
            OpenCase openCase,
            Supplier<LocalDate> businessDate,
            Tidslinjebygger bygger,
            Detaljinnsyn innsyn,
            BackgroundWork work,
            BiConsumer<@Nullable Tidslinje, Boolean> vis) {
        this.openCase = openCase;
        this.businessDate = businessDate;
        this.bygger = bygger;
        this.innsyn = innsyn;
        this.work = work;
        this.vis = vis;
    }

    /** Follows the open case from now on. */
    void start() {
        openCase.sakProperty().subscribe(this::les);
    }

    /** What could not be done, and what to do; empty when there is nothing to say. */
    ReadOnlyStringProperty meldingProperty() {
        return melding.getReadOnlyProperty();
    }

    /** The open case, or null. */
    @Nullable
    AapenSak sak() {
        return lest;
    }

    /** Shows the details of the adult, once the look-up log knows. */
    void aapneDetaljer(int person) {
        AapenSak sak = lest;
        if (sak == null || aapne.contains(nummer(sak, person))) {
            return;
        }
        work.start(() -> innsyn.aapne(sak, person), ja -> {
            if (!sak.equals(lest)) {
                return;
            }
            melding.set(ja ? "" : Tekst.av("detaljer.ikkeLogget"));
            if (ja) {
                aapne.add(nummer(sak, person));
                bygg(sak, true);
            }
        });
    }

    /** Reads the two numbers as one person from now on; the number with the later place in the household goes away. */
    void slaaSammen(int ny, int gammel) {
        AapenSak sak = lest;
        if (sak != null) {
            slaarSammen = sak;
            openCase.open(Sammenslaaing.av(sak, ny, gammel));
        }
    }

    /** Whether two numbers are read as one person now. */
    boolean erSammenslaatt() {
        return foerSammenslaaing != null;
    }

    /** Reads the numbers apart again, as they were looked up. */
    void skill() {
        AapenSak foer = foerSammenslaaing;
        if (foer != null) {
            openCase.open(foer);
        }
    }

    private static Foedselsnummer nummer(AapenSak sak, int person) {
        return sak.medlemmer().get(person).fnr();
    }

    private void les(@Nullable AapenSak sak) {
        boolean samme = sak != null && lest != null && sak.saksnummer().equals(lest.saksnummer());
        if (!samme) {
            aapne.clear();
        }
        foerSammenslaaing = slaarSammen;
        slaarSammen = null;
        melding.set("");
        lest = sak;
        if (!samme) {
            farger = Map.of();
        }
        if (sak == null) {
            lesing++;
            vis.accept(null, false);
        } else {
            bygg(sak, samme);
        }
    }

    private void bygg(AapenSak sak, boolean samme) {
        int denne = ++lesing;
        LocalDate dag = businessDate.get();
        Map<String, Integer> foer = farger;
        Set<Integer> synlige = IntStream.range(0, sak.medlemmer().size())
                .filter(p -> aapne.contains(nummer(sak, p)))
                .boxed()
                .collect(Collectors.toSet());
        work.start(() -> bygger.bygg(sak, dag, foer, synlige), t -> {
            if (denne == lesing) {
                farger = t.farger();
                vis.accept(t, samme);
            }
        });
    }
}
