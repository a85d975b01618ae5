package bospor.http;

/** Which roots a server's certificate may lead to. */
public enum Tillit {
    /** The roots that come with Java. */
    JDK,
    /** Those and the roots of Windows, where a municipality's own inspection proxy is known. */
    WINDOWS_OG_JDK
}
