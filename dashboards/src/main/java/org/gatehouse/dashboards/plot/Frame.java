package org.gatehouse.dashboards.plot;

/** The rectangle inside the axes, in pixels. */
record Frame(double left, double top, double width, double height) {
    double x(double place) {
        return left + place * width;
    }

    double y(double place) {
        return top + (1 - place) * height;
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }
}
