package org.gatehouse.app.shell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.gatehouse.dashboards.gallery.Fx;
import org.junit.jupiter.api.Test;

final class NoticesTest {
    private final Notices notices = new Notices(InstantSource.fixed(Instant.EPOCH));

    private static List<String> texts(List<Notice> notices) {
        return notices.stream().map(Notice::text).toList();
    }

    @Test
    void theNewestComesFirstAndTheQuietIsNotShown() {
        notices.info("one");
        notices.quiet("two");
        notices.problem("three");
        assertEquals(List.of("three", "two", "one"), texts(notices.log()));
        assertEquals(List.of("three", "one"), texts(notices.open()));
    }

    @Test
    void theSameIsShownOnceAndLoggedEachTime() {
        notices.problem("the disk is full");
        notices.info("saved");
        notices.problem("the disk is full");
        assertEquals(List.of("the disk is full", "saved"), texts(notices.open()));
        assertEquals(3, notices.log().size());
    }

    @Test
    void theLogIsBounded() {
        for (int i = 0; i < 700; i++) {
            notices.quiet("n" + i);
        }
        assertEquals(500, notices.log().size());
        assertEquals("n699", notices.log().getFirst().text());
    }

    @Test
    void balloonsShowTheNewestThreeAndCloseByTheirCross() {
        Balloons balloons = Fx.get(() -> new Balloons(notices));
        Fx.run(() -> {
            for (int i = 0; i < 5; i++) {
                notices.problem("p" + i);
            }
        });
        assertEquals(3, balloons.getChildren().size());
        Node first = balloons.getChildren().getFirst();
        Fx.run(() -> ((Button) first.lookup(".icon-button")).fire());
        assertEquals(List.of("p3", "p2", "p1", "p0"), texts(notices.open()));
        assertEquals(3, balloons.getChildren().size());
    }

    @Test
    void theRemedyRunsOnceAndClosesItsBalloon() {
        List<String> run = new ArrayList<>();
        Balloons balloons = Fx.get(() -> new Balloons(notices));
        Fx.run(() -> notices.ask("Remove it?", "Remove", () -> run.add("removed")));
        Optional<Hyperlink> link = Optional.ofNullable((Hyperlink) balloons.lookup(".hyperlink"));
        Fx.run(() -> link.orElseThrow().fire());
        assertEquals(List.of("removed"), run);
        assertTrue(notices.open().isEmpty());
    }
}
