package bospor.app;

import static java.lang.StackWalker.Option.RETAIN_CLASS_REFERENCE;

import bospor.domain.Foedselsnummer;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The main class of a session in the real window, over the real training mode: looks households up, copies the table,
 * types, calculates and copies the calculation, again and again until it is killed; or once, and then <em>Tøm nå</em>
 * between two heap dumps.
 */
final class Vindusbarn {
    static final Foedselsnummer ALMA = Foedselsnummer.av("14838740228");
    static final String LEIE = "7351946";
    static final String LEIE_PAA_SKJERMEN = "7\u00a0351\u00a0946";
    static final String DOKUMENT = "leiekontraktMerke0917";

    private final Sammenkobling deler;
    private final Stage stage;

    /** @param utenfor where the case worker puts what is taken out */
    private Vindusbarn(Path utenfor) throws Exception {
        CountDownLatch oppe = new CountDownLatch(1);
        Platform.startup(oppe::countDown);
        oppe.await();
        Platform.setImplicitExit(false);
        stage = paaSkjermen(Stage::new);
        deler = paaSkjermen(() -> {
            Sammenkobling ny = Proevevindu.innred(stage, new MedFiler(new Oevelse(), utenfor));
            Thread.setDefaultUncaughtExceptionHandler((_, feil) -> slutt(feil));
            stage.show();
            ny.startTjenester();
            return ny;
        });
    }

    public static void main(String[] arg) {
        try {
            kjoer(arg);
        } catch (Exception e) {
            slutt(e);
        }
    }

    private static void slutt(Throwable feil) {
        feil.printStackTrace();
        System.out.println("prøven gikk galt, se stderr");
        Runtime.getRuntime().halt(3);
    }

    private static void kjoer(String... arg) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        if (arg[0].equals("dump")) {
            Security.insertProviderAt(new Notert(), 1);
            new Vindusbarn(Path.of(arg[1]).resolveSibling("tatt-ut")).dump(arg[1], arg[2]);
        } else {
            Vindusbarn vindu = new Vindusbarn(Path.of(arg[1]));
            for (int runde = 0; ; runde++) {
                vindu.arbeid(runde);
                vindu.taUt();
                if (runde == 0) {
                    System.out.println("klar");
                }
            }
        }
    }

    /** One household from look-up to calculation. */
    private void arbeid(int runde) throws Exception {
        visning("Slå opp");
        vent(() -> alle(".practice-button").size() >= 10);
        paaSkjermen(() -> trykk(alle(".practice-button").get(runde % 2)));
        vent(() -> ((Labeled) en(".case-title")).getText().endsWith("H%02d".formatted(runde % 2 + 1)));
        visning("Tidslinje");
        vent(() -> knapp("Kopier").isPresent());
        paaSkjermen(() -> knapp("Kopier").map(Vindusbarn::trykk));
        visning("Beregning");
        vent(() -> !alle("#amounts .amount").isEmpty());
        paaSkjermen(() -> {
            ((TextField) alle("#amounts .amount").getFirst()).setText(LEIE);
            ((TextField) en("#document")).setText(DOKUMENT);
            return true;
        });
        vent(() -> {
            knapp("Kopier som tekst").ifPresent(Vindusbarn::trykk);
            return String.valueOf(Clipboard.getSystemClipboard().getString()).contains(LEIE_PAA_SKJERMEN);
        });
    }

    /** Everything that can be saved in the calculation and the timeline: spreadsheets with identity numbers, note, letter. */
    private void taUt() throws Exception {
        lagreRegneark("Beregning");
        lagNotat("#make", "Notatet er skrevet");
        lagNotat("#letter", "Brevet er skrevet");
        visning("Tidslinje");
        vent(() -> knapp("Kopier").isPresent());
        lagreRegneark("Tidslinje");
    }

    private void lagreRegneark(String visning) throws Exception {
        MenuButton knapp = paaSkjermen(() -> synlige(".menu-button")
                .map(MenuButton.class::cast)
                .filter(b -> b.getText().equals("Lagre regneark"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("ingen knapp for regneark i " + visning)));
        paaSkjermen(() -> {
            knapp.getItems().getLast().fire();
            return true;
        });
        vent(() -> knapp.getText().equals("Lagret"));
        vent(() -> knapp.getText().equals("Lagre regneark"));
    }

    private void lagNotat(String knapp, String svar) throws Exception {
        vent(() -> !en(knapp).isDisabled());
        paaSkjermen(() -> trykk(en(knapp)));
        vent(() -> ((Labeled) en(".note-bar #message")).getText().startsWith(svar));
    }

    private Stream<Node> synlige(String hva) {
        return alle(hva).stream().filter(n -> {
            for (Node ramme = n; ramme != null; ramme = ramme.getParent()) {
                if (!ramme.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    private void dump(String mens, String etter) throws Exception {
        arbeid(0);
        HotSpotDiagnosticMXBean vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        vm.dumpHeap(mens, false);
        Platform.runLater(() -> trykk(en("#empty")));
        vent(() -> Window.getWindows().size() > 1);
        paaSkjermen(() -> List.copyOf(Window.getWindows()).stream()
                .filter(w -> !w.equals(stage))
                .flatMap(w -> w.getScene().getRoot().lookupAll(".button").stream())
                .filter(b -> ((Labeled) b).getText().equals("Tøm økten"))
                .map(Vindusbarn::trykk)
                .toList());
        vent(() -> alle(".strip.told .label").stream()
                .anyMatch(l -> ((Labeled) l).getText().startsWith("Økten ble tømt")));
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
        }
        vm.dumpHeap(etter, false);
        Notert.SVAR.forEach(System.out::println);
        System.out.flush();
        deler.close();
        Runtime.getRuntime().halt(0);
    }

    private Optional<Node> knapp(String tekst) {
        return Stream.of(".button", ".split-menu-button")
                .flatMap(slag -> alle(slag).stream())
                .filter(b -> tekst.equals(((Labeled) b).getText()))
                .findFirst();
    }

    private void visning(String navn) throws Exception {
        paaSkjermen(() -> alle(".navigation .toggle-button").stream()
                .filter(b -> ((Labeled) b).getText().equals(navn))
                .map(Vindusbarn::trykk)
                .toList());
    }

    private static boolean trykk(Node knapp) {
        ((ButtonBase) knapp).fire();
        return true;
    }

    private Node en(String hva) {
        return Objects.requireNonNull(rot().lookup(hva), hva);
    }

    private List<Node> alle(String hva) {
        return List.copyOf(rot().lookupAll(hva));
    }

    private Parent rot() {
        return stage.getScene().getRoot();
    }

    private static <T> T paaSkjermen(Callable<T> hva) throws Exception {
        FutureTask<T> arbeid = new FutureTask<>(hva);
        Platform.runLater(arbeid);
        return arbeid.get();
    }

    private static void vent(Callable<Boolean> til) throws Exception {
        long slutt = System.nanoTime() + 60_000_000_000L;
        while (!paaSkjermen(til)) {
            if (System.nanoTime() > slutt) {
                throw new IllegalStateException("det ventede skjedde ikke");
            }
            Thread.sleep(50);
        }
    }

    /**
     * Makes the platform's random numbers and notes those that the session asked for, every bit turned so that the note
     * is itself unlike them.
     */
    private static final class Notert extends Provider {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final List<String> SVAR = new ArrayList<>();

        Notert() {
            super("Notert", "1", "prøve");
            put("SecureRandom.Notert", Kilde.class.getName());
        }

        /** The source. Public, since the platform makes it. */
        // The platform makes it by its name.
        @SuppressWarnings("EffectivelyPrivate")
        public static final class Kilde extends SecureRandomSpi {
            @Serial
            private static final long serialVersionUID = 1L;

            private static final StackWalker STABEL = StackWalker.getInstance(RETAIN_CLASS_REFERENCE);
            private final SecureRandom ekte;

            @SuppressWarnings("EffectivelyPrivate")
            public Kilde() throws Exception {
                ekte = SecureRandom.getInstance("NativePRNG");
            }

            @Override
            protected void engineSetSeed(byte[] seed) {
                ekte.setSeed(seed);
            }

            @Override
            protected byte[] engineGenerateSeed(int antall) {
                return ekte.generateSeed(antall);
            }

            @Override
            protected void engineNextBytes(byte[] bytes) {
                ekte.nextBytes(bytes);
                if (STABEL.walk(ramme -> ramme.anyMatch(r -> r.getClassName().startsWith("bospor.session")))) {
                    byte[] snudd = bytes.clone();
                    for (int i = 0; i < snudd.length; i++) {
                        snudd[i] = (byte) ~snudd[i];
                    }
                    synchronized (SVAR) {
                        SVAR.add(HexFormat.of().formatHex(snudd));
                    }
                }
            }
        }
    }
}
