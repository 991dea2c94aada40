package org.gatehouse.app.shell.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;

final class SqlRowsTest {
    @Test
    void endsTheQueryAfterTheLastRowThatIsShown() {
        Stop stop = new Stop();
        SqlRows rows = new SqlRows(stop);
        rows.columns(List.of("N"));
        for (int i = 0; i < SqlRows.SHOWN; i++) {
            rows.row(List.of(i));
        }
        assertFalse(rows.cut());
        assertFalse(stop.stopped());
        rows.row(List.of(-1));
        assertTrue(rows.cut());
        assertTrue(stop.stopped());
        assertEquals(SqlRows.SHOWN, rows.rows().size());
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        SqlRows rows = new SqlRows(new Stop());
        rows.columns(List.of("A", "B"));
        rows.row(Arrays.asList("plain", null));
        rows.row(List.of("a,b", "say \"hi\"\nthere"));
        assertEquals("A,B\r\nplain,\r\n\"a,b\",\"say \"\"hi\"\"\nthere\"\r\n", rows.csv());
    }
}
