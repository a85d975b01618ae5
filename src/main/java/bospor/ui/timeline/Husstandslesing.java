package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.casework.Sammenslaaing;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.details.OpenDetails;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the open case into what the picture shows, off the screen's thread, and again when details are opened or two
 * numbers turn out to be one person. The newest reading is the only one that is shown.
 */
final class Husstandslesing {
    private final OpenCase openCase;
    private final Supplier<LocalDate> businessDate;
    private final Tidslinjebygger bygger;
    private final OpenDetails detaljer;
    private final BackgroundWork work;
    private final Consumer<@Nullable Tidslinje> vis;
    private @Nullable AapenSak lest;
    private @Nullable AapenSak foerSammenslaaing;
    private @Nullable AapenSak slaarSammen;
    private Map<String, Integer> farger = Map.of();
    private int lesing;

    /** Tells {@code vis} each household that has been read, and null when no case is open. */
    Husstandslesing(
            Supplier<LocalDate> businessDate,
            Tidslinjebygger bygger,
            OpenDetails detaljer,
            BackgroundWork work,
            Consumer<@Nullable Tidslinje> vis) {
        openCase = detaljer.openCase();
        this.businessDate = businessDate;
        this.bygger = bygger;
        this.detaljer = detaljer;
        this.work = work;
        this.vis = vis;
    }

    /** Follows the open case from now on. */
    void start() {
        openCase.sakProperty().subscribe(this::les);
        openCase.detailsProperty().subscribe((foer, naa) -> {
            AapenSak sak = lest;
            // Fewer are open when another case comes, which is read anyway.
            if (sak != null && naa.size() > foer.size()) {
                bygg(sak);
            }
        });
    }

    /** The open case, or null. */
    @Nullable
    AapenSak sak() {
        return lest;
    }

    /** Opens the details of the adults beside the applicant. */
    OpenDetails detaljer() {
        return detaljer;
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

    private void les(@Nullable AapenSak sak) {
        boolean samme = sak != null && lest != null && sak.saksnummer().equals(lest.saksnummer());
        foerSammenslaaing = slaarSammen;
        slaarSammen = null;
        lest = sak;
        if (!samme) {
            farger = Map.of();
        }
        if (sak == null) {
            lesing++;
            vis.accept(null);
        } else {
            bygg(sak);
        }
    }

    private void bygg(AapenSak sak) {
        int denne = ++lesing;
        LocalDate dag = businessDate.get();
        Map<String, Integer> foer = farger;
        Set<Integer> synlige = IntStream.range(0, sak.medlemmer().size())
                .filter(openCase::showsDetails)
                .boxed()
                .collect(Collectors.toSet());
        work.start(() -> bygger.bygg(sak, dag, foer, synlige), t -> {
            if (denne == lesing) {
                farger = t.farger();
                vis.accept(t);
            }
        });
    }
}
