package bospor.ui.common;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of windows on the headless platform, pop-ups and dialogs included. Call off the screen's thread. */
public final class Picture {
    private Picture() {}

    /** The whole window with everything in front of it. */
    public static BufferedImage of(Stage main) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            BufferedImage picture = new BufferedImage(
                    (int) main.getScene().getWidth(), (int) main.getScene().getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = picture.createGraphics();
            double originX = main.getX() + main.getScene().getX();
            double originY = main.getY() + main.getScene().getY();
            for (Window window : Window.getWindows()) {
                if (!window.isShowing()) {
                    continue;
                }
                Scene scene = window.getScene();
                g.drawImage(
                        SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                        (int) Math.round(window.getX() + scene.getX() - originX),
                        (int) Math.round(window.getY() + scene.getY() - originY),
                        null);
            }
            g.dispose();
            return picture;
        });
    }

    /** Takes the picture and writes it as PNG, making the folder where needed. */
    public static Path save(Stage main, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(of(main), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
