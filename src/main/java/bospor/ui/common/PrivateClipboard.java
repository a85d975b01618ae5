package bospor.ui.common;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The system clipboard for what is personal: emptied a minute after the copy, unless something else has been copied in
 * the meantime. Used on the screen's thread only.
 *
 * <p>Only a checksum of what was copied is kept. What other programs put on the clipboard is left alone.
 */
public final class PrivateClipboard {
    /**
     * By its presence Windows leaves what is copied out of the clipboard history and off the user's other devices, where
     * nobody could empty it.
     */
    static final DataFormat NOT_REMEMBERED = new DataFormat("ExcludeClipboardContentFromMonitorProcessing");

    private static final PrivateClipboard SYSTEM = new PrivateClipboard(Duration.seconds(60));

    private final PauseTransition wait;
    private byte @Nullable [] ours;

    /** A clipboard that keeps what is copied for so long. */
    PrivateClipboard(Duration kept) {
        wait = new PauseTransition(kept);
        wait.setOnFinished(_ -> clear());
    }

    /** The one of this machine. */
    public static PrivateClipboard system() {
        return SYSTEM;
    }

    Duration kept() {
        return wait.getDuration();
    }

    /** Puts the text on the clipboard. */
    public void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.put(NOT_REMEMBERED, ByteBuffer.allocate(Integer.BYTES));
        Clipboard.getSystemClipboard().setContent(content);
        note(text);
    }

    /** A control is about to put the text on the clipboard by itself. */
    public void note(String text) {
        ours = checksum(text);
        wait.playFromStart();
    }

    /** Empties the clipboard at once, if what lies there was copied here. */
    public void clear() {
        wait.stop();
        if (ours != null) {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            String text = clipboard.getString();
            if (text != null && Arrays.equals(ours, checksum(text))) {
                clipboard.clear();
            }
            ours = null;
        }
    }

    private static byte[] checksum(String text) {
        try {
            // Some systems give other line ends back than they were given.
            String same = text.replace("\r\n", "\n");
            return MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hører til enhver Java", e);
        }
    }
}
