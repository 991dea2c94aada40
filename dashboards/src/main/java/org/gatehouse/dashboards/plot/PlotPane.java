package org.gatehouse.dashboards.plot;

import javafx.application.ColorScheme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.gatehouse.dashboards.theme.Theme;

/**
 * A region that is drawn, at most once a pulse. Its canvas has the pixels of the screen (or of the picture that is being
 * taken), not those of the layout, so that it is sharp at every scale.
 */
public abstract class PlotPane extends Region {
    /** The key of a number in the root's properties: pixels per unit of layout where there is no window. */
    public static final String PICTURE_SCALE = "org.gatehouse.pictureScale";

    private final Canvas canvas = new Canvas();
    private final DoubleProperty sharpness = new SimpleDoubleProperty(1);
    private final Scale shrink = new Scale(1, 1);

    protected PlotPane() {
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.getTransforms().add(shrink);
        getChildren().add(canvas);
        Theme.scheme(this).subscribe(changed -> requestLayout());
        sharpness.bind(sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue)
                .orElse(1.0));
        sharpness.subscribe(changed -> requestLayout());
    }

    /** Draws everything; the canvas is empty before. */
    protected abstract void draw(Brush brush, double width, double height);

    /** The scheme of the scene. */
    protected final ColorScheme scheme() {
        return Theme.scheme(this).getValue();
    }

    /** Has it drawn again in the next pulse. */
    protected final void redraw() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        double scale = scale();
        shrink.setX(1 / scale);
        shrink.setY(1 / scale);
        canvas.setWidth(width * scale);
        canvas.setHeight(height * scale);
        if (width > 0 && height > 0) {
            var gc = canvas.getGraphicsContext2D();
            gc.setTransform(scale, 0, 0, scale, 0, 0);
            gc.clearRect(0, 0, width, height);
            draw(new Brush(gc, scheme()), width, height);
        }
    }

    /** Has all plots in a tree drawn at once, for a picture at another scale. */
    public static void redrawAll(Node tree) {
        if (tree instanceof PlotPane plot) {
            plot.layoutChildren();
        } else if (tree instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(PlotPane::redrawAll);
        }
    }

    private double scale() {
        Scene scene = getScene();
        Object picture = scene == null ? null : scene.getRoot().getProperties().get(PICTURE_SCALE);
        return picture instanceof Number number ? number.doubleValue() : sharpness.get();
    }
}
