package org.gatehouse.app.shell.dock;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.dashboards.page.PageKind;
import org.gatehouse.dashboards.page.Pages;

/** How the window comes, for each kind of work. */
public final class Arrangements {
    private static final double LEFT = 250;
    private static final double RIGHT = 380;
    private static final double BOTTOM = 260;

    private Arrangements() {}

    /** The arrangement that a perspective comes with. */
    public static Arrangement of(Perspective perspective) {
        return switch (perspective) {
            case ANALYST -> window(Tool.REQUESTS, true, true);
            case ADMIN -> window(Tool.TASKS, false, true);
            case DEVELOPER -> window(Tool.REQUESTS, false, false);
        };
    }

    private static Arrangement window(Tool below, boolean foldBelow, boolean foldRight) {
        List<String> pages = Pages.ALL.stream().map(PageKind::id).toList();
        Arrangement center = new Arrangement.Group(Arrangement.CENTER, Side.TOP, pages, pages.getFirst(), 0, false);
        Arrangement bottom = new Arrangement.Group(
                "bottom",
                Side.BOTTOM,
                Stream.of(Tool.REQUESTS, Tool.TASKS, Tool.SQL, Tool.LOG)
                        .map(Tool::id)
                        .toList(),
                foldBelow ? "" : below.id(),
                BOTTOM,
                foldBelow);
        return new Arrangement.Split(
                Orientation.HORIZONTAL,
                List.of(
                        tool("left", Side.LEFT, Tool.GATEWAYS, LEFT, false),
                        new Arrangement.Split(Orientation.VERTICAL, List.of(center, bottom)),
                        tool("right", Side.RIGHT, Tool.INSPECTOR, RIGHT, foldRight)));
    }

    private static Arrangement.Group tool(String id, Side side, Tool tool, double size, boolean folded) {
        return new Arrangement.Group(id, side, List.of(tool.id()), folded ? "" : tool.id(), size, folded);
    }
}
