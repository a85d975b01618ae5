package bospor.casework;

import org.jspecify.annotations.Nullable;

/** What one source answered about one person: the content, or why there is none. */
public sealed interface Kildesvar<T> {
    /** The status by the contract. */
    Oppslagsstatus status();

    /** The correlation id of the call, null when no call was made. */
    @Nullable
    String korrelasjonsid();

    /** The source answered with content. */
    record Hentet<T>(T innhold, @Nullable String korrelasjonsid) implements Kildesvar<T> {
        @Override
        public Oppslagsstatus status() {
            return Oppslagsstatus.HENTET;
        }
    }

    /** There is no content; the failure says why and what to do. */
    record IkkeHentet<T>(Oppslagsstatus status, Feil feil) implements Kildesvar<T> {
        @Override
        public @Nullable String korrelasjonsid() {
            return feil.korrelasjonsid();
        }
    }

    /** The content, or null when there is none. */
    default @Nullable T innholdEllerNull() {
        return switch (this) {
            case Hentet<T>(T innhold, var _) -> innhold;
            case IkkeHentet<T> _ -> null;
        };
    }

    /** Not asked, or cancelled before the answer came. */
    static <T> Kildesvar<T> ikkeHentet() {
        return new IkkeHentet<>(Oppslagsstatus.IKKE_HENTET, Feil.av(Feilart.AVBRUTT));
    }
}
