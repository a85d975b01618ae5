package bospor.maskinporten.keys;

/** Where a certificate was found. */
public enum StoreKind {
    WINDOWS_USER,
    WINDOWS_MACHINE,
    FILE
}
