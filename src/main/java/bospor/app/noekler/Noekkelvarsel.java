package bospor.app.noekler;

import bospor.maskinporten.keys.KeyNotice;
import bospor.text.Noekkeltekst;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells whoever listens that a key is being waited for: a PIN in a window of Windows, a store that is slow. The listener
 * hears a sentence, or an empty text when the wait is over, on the thread that waits.
 */
public final class Noekkelvarsel implements Consumer<KeyNotice> {
    private final Supplier<Locale> spraak;
    private final AtomicReference<String> raad = new AtomicReference<>("");
    private volatile Consumer<String> lytter;

    /** Heard by nobody yet; the language is asked for at each sentence. */
    public Noekkelvarsel(Supplier<Locale> spraak) {
        this(spraak, _ -> {});
    }

    /** Heard by this one. */
    public Noekkelvarsel(Supplier<Locale> spraak, Consumer<String> lytter) {
        this.spraak = spraak;
        this.lytter = lytter;
    }

    /** From now on this one hears. */
    public void lytt(Consumer<String> ny) {
        lytter = ny;
    }

    @Override
    public void accept(KeyNotice varsel) {
        switch (varsel) {
            // Advice is for afterwards: it stays until the next wait is over.
            case PIN_EVERY_TIME -> raad.set(setning(varsel));
            case OVER -> lytter.accept(raad.getAndSet(""));
            case PIN_WAIT, READING_SLOW -> lytter.accept(setning(varsel));
        }
    }

    private String setning(KeyNotice varsel) {
        return new Noekkeltekst(spraak.get()).av(varsel.sentenceKey());
    }
}
