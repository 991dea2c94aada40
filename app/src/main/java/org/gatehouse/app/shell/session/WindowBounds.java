package org.gatehouse.app.shell.session;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the window stands.
 *
 * @param x left edge in pixels
 * @param y top edge in pixels
 * @param width in pixels
 * @param height in pixels
 * @param maximized whether it fills its screen
 */
public record WindowBounds(int x, int y, int width, int height, boolean maximized) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}) (\\d{1,6})x(\\d{1,6})( maximized)?");
    private static final int SMALLEST = 300;

    /** As text, for example {@code 10,20 1600x1000}. */
    public String text() {
        return x + "," + y + " " + width + "x" + height + (maximized ? " maximized" : "");
    }

    /** From text; empty when it is damaged, or too small to be used. */
    public static Optional<WindowBounds> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        WindowBounds bounds = new WindowBounds(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                matcher.group(5) != null);
        return bounds.width >= SMALLEST && bounds.height >= SMALLEST ? Optional.of(bounds) : Optional.empty();
    }
}
