package org.gatehouse.dashboards.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.gatehouse.dashboards.data.Data;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Screen;
import org.gatehouse.dashboards.plot.Layer;
import org.gatehouse.dashboards.theme.SeriesColors;
import org.gatehouse.dashboards.tile.Table.Cell;
import org.gatehouse.dashboards.tile.Table.Column;
import org.gatehouse.dashboards.tile.Table.Kind;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

final class TileTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("Name, of it", Kind.NAME), new Column("Share", Kind.SHARE));

    @Test
    void csvIsQuotedWhereNeededAndExact() {
        Table table = new Table(
                COLUMNS,
                List.of(
                        List.of(Cell.of("say \"hi\""), Cell.of("12.5%", 0.12512345)),
                        List.of(Cell.of(""), Cell.of("–", Double.NaN))));
        assertEquals("\"Name, of it\",Share\r\n\"say \"\"hi\"\"\",0.12512345\r\n,\r\n", table.csv());
        assertEquals("(none)", table.rows().getLast().getFirst().text());
        assertEquals("\"Name, of it\",Share\r\n", new Table(COLUMNS, List.of()).csv());
        assertThrows(IllegalArgumentException.class, () -> new Table(COLUMNS, List.of(List.of(Cell.of("one")))));
    }

    @Test
    void csvNeverUsesExponents() {
        assertEquals("10000000000", Cell.of("1e10", 1e10).raw());
        assertEquals("0.0000001", Cell.of("tiny", 1e-7).raw());
        assertEquals("9007199254740993", Cell.of("big", 9_007_199_254_740_993L).raw());
    }

    @Test
    void aPngReadsBackAsItWas() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        WritableImage image = new WritableImage(37, 19);
        int[] written = new int[37 * 19];
        for (int i = 0; i < written.length; i++) {
            written[i] = 0xff000000 | random.nextInt(0x1000000);
            image.getPixelWriter().setArgb(i % 37, i / 37, written[i]);
        }
        Image back = new Image(new ByteArrayInputStream(Png.of(image)));
        int[] read = new int[written.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = back.getPixelReader().getArgb(i % 37, i / 37);
        }
        assertArrayEquals(written, read);
    }

    @Test
    void smallSeriesArePutTogetherAndNothingIsLost() {
        Store store = Data.sample(2_000);
        Scope scope = Screen.context(store).filter().scope();
        var answer = store.ask(scope.query().by(Dimension.Column.USER).every(scope.grain()), Stop.never());
        Asked asked = new Asked(scope, List.of(answer), List.of());
        List<Layer> layers = Series.layers(
                answer, asked.timeAxis(), figures -> (double) figures.counts().all(), 8);
        assertEquals(8, layers.size());
        assertEquals(SeriesColors.REST, layers.getLast().name());
        double sum = 0;
        for (Layer layer : layers) {
            for (int i = 0; i < asked.timeAxis().buckets().size(); i++) {
                sum += layer.value(i);
            }
        }
        assertEquals((double) answer.total().counts().all(), sum);
    }

    @Test
    void aNodeIsLiveWhileItIsInAScene() {
        Fx.run(() -> {
            StackPane node = new StackPane();
            var live = Live.of(node);
            assertEquals(false, live.getValue());
            Scene scene = new Scene(new StackPane(node));
            assertEquals(true, live.getValue());
            scene.setRoot(new StackPane());
            assertEquals(false, live.getValue());
        });
    }

    @Test
    void aTableKeepsItsSortingWhenItIsShownAgain() {
        Fx.run(() -> {
            RankTable view = new RankTable(table(0.1, 0.9));
            view.getColumns().getLast().setSortType(TableColumn.SortType.DESCENDING);
            view.getSortOrder().setAll(List.of(view.getColumns().getLast()));
            assertEquals("b", view.getItems().getFirst().getFirst().raw());
            view.show(table(0.8, 0.2), Optional.empty());
            assertEquals("a", view.getItems().getFirst().getFirst().raw());
            assertEquals(1, view.getSortOrder().size());
        });
    }

    private static Table table(double first, double second) {
        return new Table(
                COLUMNS,
                List.of(List.of(Cell.of("a"), Cell.of("", first)), List.of(Cell.of("b"), Cell.of("", second))));
    }
}
