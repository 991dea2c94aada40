package org.gatehouse.dashboards.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.gatehouse.dashboards.tile.Png;

/**
 * Compares a picture with the accepted one in {@code src/test/resources/gallery} of the module under test. The picture
 * is always written to {@code target/gallery}; on a difference the pixels that differ are written beside it in red.
 * {@code -Dgallery.accept=true} accepts the picture as it is.
 */
public final class Golden {
    private static final Path MADE = Path.of("target", "gallery");
    private static final Path ACCEPTED = Path.of("src", "test", "resources", "gallery");
    private static final double TOLERATED_SHARE = 0.005;
    private static final double TOLERATED_LEVEL = 24 / 255.0;

    private Golden() {}

    /** Fails when more than half a percent of the pixels differ visibly from the accepted picture. */
    public static void check(String name, WritableImage picture) {
        try {
            Files.createDirectories(MADE);
            Files.write(MADE.resolve(name + ".png"), Png.of(picture));
            Path accepted = ACCEPTED.resolve(name + ".png");
            if (Boolean.getBoolean("gallery.accept")) {
                Files.createDirectories(ACCEPTED);
                Files.write(accepted, Png.of(picture));
            } else if (Files.exists(accepted)) {
                compare(name, picture, accepted);
            } else {
                throw new AssertionError("no accepted picture " + accepted + "; look at the one in target/gallery and"
                        + " run again with -Dgallery.accept=true");
            }
        } catch (IOException e) {
            throw new AssertionError("cannot write " + name, e);
        }
    }

    private static void compare(String name, WritableImage picture, Path accepted) throws IOException {
        Image golden;
        try (InputStream file = Files.newInputStream(accepted)) {
            golden = new Image(file);
        }
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        if (width != (int) golden.getWidth() || height != (int) golden.getHeight()) {
            throw new AssertionError(name + " is " + width + "x" + height + ", accepted is " + golden.getWidth() + "x"
                    + golden.getHeight());
        }
        WritableImage difference = new WritableImage(width, height);
        double share = (double) differing(picture, golden, difference) / ((double) width * height);
        if (share > TOLERATED_SHARE) {
            Path shown = MADE.resolve(name + "-difference.png");
            Files.write(shown, Png.of(difference));
            throw new AssertionError(
                    "%s differs in %.2f%% of its pixels; see %s".formatted(name, share * 100, shown.toAbsolutePath()));
        }
    }

    private static long differing(WritableImage picture, Image golden, WritableImage difference) {
        PixelReader made = picture.getPixelReader();
        PixelReader wanted = golden.getPixelReader();
        PixelWriter shown = difference.getPixelWriter();
        long count = 0;
        for (int y = 0; y < (int) picture.getHeight(); y++) {
            for (int x = 0; x < (int) picture.getWidth(); x++) {
                Color is = made.getColor(x, y);
                boolean differs = differ(is, wanted.getColor(x, y));
                shown.setColor(x, y, differs ? Color.RED : is.deriveColor(0, 1, 1, 0.3));
                count += differs ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean differ(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) > TOLERATED_LEVEL
                || Math.abs(one.getGreen() - other.getGreen()) > TOLERATED_LEVEL
                || Math.abs(one.getBlue() - other.getBlue()) > TOLERATED_LEVEL;
    }
}
