package org.gatehouse.dashboards.gallery;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.gatehouse.dashboards.tile.Png;

/** Compares pictures with the accepted ones. Run with {@code -Dgallery.accept=true} to accept what is drawn now. */
public final class Goldens {
    private static final Path DRAWN = Path.of("target", "gallery");
    private static final Path ACCEPTED = Path.of("src", "test", "resources", "gallery");
    private static final int LEVELS = 24;
    private static final double MOST = 0.005;

    private Goldens() {}

    /** Fails when more than half a percent of the pixels differ visibly from the accepted picture. */
    public static void check(String name, WritableImage picture) throws IOException {
        Files.createDirectories(DRAWN);
        Files.write(DRAWN.resolve(name + ".png"), Png.of(picture));
        Path accepted = ACCEPTED.resolve(name + ".png");
        if (Boolean.getBoolean("gallery.accept")) {
            Files.createDirectories(ACCEPTED);
            Files.write(accepted, Png.of(picture));
            return;
        }
        if (!Files.exists(accepted)) {
            fail("no accepted picture " + accepted + "; look at " + DRAWN.resolve(name + ".png") + " and accept it");
        }
        compare(name, picture, new Image(accepted.toUri().toString()));
    }

    private static void compare(String name, WritableImage drawn, Image accepted) throws IOException {
        if (drawn.getWidth() != accepted.getWidth() || drawn.getHeight() != accepted.getHeight()) {
            fail(name + " is " + drawn.getWidth() + " x " + drawn.getHeight() + ", accepted is " + accepted.getWidth()
                    + " x " + accepted.getHeight());
        }
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        WritableImage difference = new WritableImage(width, height);
        long differing = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean differs = differs(drawn.getPixelReader(), accepted.getPixelReader(), x, y);
                differing += differs ? 1 : 0;
                Color faint = drawn.getPixelReader().getColor(x, y).grayscale().interpolate(Color.WHITE, 0.7);
                difference.getPixelWriter().setColor(x, y, differs ? Color.MAGENTA : faint);
            }
        }
        double share = (double) differing / ((double) width * height);
        if (share > MOST) {
            Path file = DRAWN.resolve(name + "-difference.png");
            Files.write(file, Png.of(difference));
            fail(name + " differs from the accepted picture in " + share * 100 + "% of its pixels; see " + file);
        }
    }

    private static boolean differs(PixelReader one, PixelReader other, int x, int y) {
        int a = one.getArgb(x, y);
        int b = other.getArgb(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > LEVELS) {
                return true;
            }
        }
        return false;
    }
}
