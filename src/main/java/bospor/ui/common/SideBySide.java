package bospor.ui.common;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two columns where there is room for them, one below the other where there is not. */
public final class SideBySide extends Pane {
    private double gap = 20;
    private double share = 0.58;
    private double stackBelow = 900;

    /** Space between the two, in pixels. */
    public double getGap() {
        return gap;
    }

    /** Sets the space between the two, in pixels. */
    public void setGap(double gap) {
        this.gap = gap;
    }

    /** The first column's share of the width, between 0 and 1. */
    public double getShare() {
        return share;
    }

    /** Sets the first column's share of the width. */
    public void setShare(double share) {
        this.share = share;
    }

    /** The width in pixels under which they stand one below the other. */
    public double getStackBelow() {
        return stackBelow;
    }

    /** Sets the width under which they stand one below the other. */
    public void setStackBelow(double stackBelow) {
        this.stackBelow = stackBelow;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean stacked(double width) {
        return width < stackBelow;
    }

    private double column(int index, double width) {
        Insets in = getInsets();
        double inner = width - in.getLeft() - in.getRight();
        if (stacked(width)) {
            return inner;
        }
        double first = Math.floor((inner - gap) * share);
        return index == 0 ? first : inner - gap - first;
    }

    @Override
    protected double computeMinWidth(double height) {
        List<Node> shown = getManagedChildren();
        return shown.stream().mapToDouble(n -> n.minWidth(-1)).max().orElse(0)
                + getInsets().getLeft()
                + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return stackBelow;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? prefWidth(-1) : width;
        List<Node> shown = getManagedChildren();
        double height = 0;
        for (int i = 0; i < shown.size(); i++) {
            double h = shown.get(i).prefHeight(column(i, w));
            height = stacked(w) ? height + h + (i == 0 ? 0 : gap) : Math.max(height, h);
        }
        return height + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        List<Node> shown = getManagedChildren();
        for (int i = 0; i < shown.size(); i++) {
            double w = column(i, width);
            double h = shown.get(i).prefHeight(w);
            layoutInArea(shown.get(i), x, y, w, h, 0, Insets.EMPTY, true, true, HPos.LEFT, VPos.TOP);
            if (stacked(width)) {
                y += h + gap;
            } else {
                x += w + gap;
            }
        }
    }
}
