package bospor.ui.timeline;

/** What the panel beside the picture shows. */
enum Side {
    POSTER,
    FUNN,
    SKATTEOPPGJOER
}
