package bospor.ui.common;

import bospor.ui.common.Navigator.ViewId;
import javafx.event.Event;
import javafx.event.EventType;

/** Asks the window to show another view; goes up from the button that was pressed until the window hears it. */
public final class ViewRequest extends Event {
    /** The only kind there is. */
    public static final EventType<ViewRequest> TYPE = new EventType<>(Event.ANY, "BOSPOR_VIEW");

    private static final long serialVersionUID = 1L;

    private final ViewId view;

    /** A wish to see this view. */
    public ViewRequest(ViewId view) {
        super(TYPE);
        this.view = view;
    }

    /** The view that is wanted. */
    public ViewId view() {
        return view;
    }
}
