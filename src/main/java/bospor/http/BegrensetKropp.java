package bospor.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body up to a limit, and stops the transfer at the first byte above it. */
final class BegrensetKropp implements BodySubscriber<byte[]> {
    private final long grense;
    private final ByteArrayOutputStream lest = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> ferdig = new CompletableFuture<>();
    private Flow.@Nullable Subscription abonnement;

    private BegrensetKropp(long grense) {
        this.grense = grense;
    }

    static BodyHandler<byte[]> hoeyst(long grense) {
        return svar -> {
            BegrensetKropp kropp = new BegrensetKropp(grense);
            if (svar.headers().firstValueAsLong("Content-Length").orElse(0) > grense) {
                kropp.ferdig.completeExceptionally(new ForStort());
            }
            return kropp;
        };
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return ferdig;
    }

    @Override
    public void onSubscribe(Flow.Subscription nytt) {
        abonnement = nytt;
        if (ferdig.isDone()) {
            nytt.cancel();
        } else {
            nytt.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> deler) {
        for (ByteBuffer del : deler) {
            if (ferdig.isDone()) {
                return;
            }
            if (lest.size() + (long) del.remaining() > grense) {
                if (abonnement != null) {
                    abonnement.cancel();
                }
                ferdig.completeExceptionally(new ForStort());
                return;
            }
            byte[] bytes = new byte[del.remaining()];
            del.get(bytes);
            lest.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable feil) {
        ferdig.completeExceptionally(feil);
    }

    @Override
    public void onComplete() {
        ferdig.complete(lest.toByteArray());
    }

    /** The body is above the limit. */
    static final class ForStort extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
