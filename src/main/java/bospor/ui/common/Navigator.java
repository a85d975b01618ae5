package bospor.ui.common;

/** Takes the case worker from one view to another. */
@FunctionalInterface
public interface Navigator {
    /** Shows the view. */
    void goTo(ViewId view);

    /** The views of the window, in the order of the navigation. */
    enum ViewId {
        SEARCH,
        TIMELINE,
        CALCULATION,
        REVIEW,
        BATCH,
        LOG,
        SETTINGS,
        SYSTEMCHECK,
        ABOUT
    }
}
