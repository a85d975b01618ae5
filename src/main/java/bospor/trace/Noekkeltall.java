package bospor.trace;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the few numbers beside the result ({@code egenandelPerAar}); null when it could not be computed.
 */
public record Noekkeltall(String id, String navn, @Nullable BigDecimal verdi, Enhet enhet) {}
