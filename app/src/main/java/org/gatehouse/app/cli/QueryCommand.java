package org.gatehouse.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gatehouse.app.cli.output.Format;
import org.gatehouse.app.cli.output.Output;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.RowSink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs SQL over the documented views. */
@Command(
        name = "query",
        description = "Run one read-only SQL statement over the workspace's data.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Views: invocations, attempts, gateways, endpoints, destinations. Their columns:",
            "  gatehouse query 'SELECT table_name, column_name, data_type, remarks"
                    + " FROM information_schema.columns WHERE table_schema = SCHEMA()'",
            "Examples:",
            "  gatehouse query 'SELECT model, count(*), sum(cost_usd) FROM invocations GROUP BY model'",
            "  gatehouse query 'SELECT * FROM attempts WHERE status = 429' --format csv > limited.csv"
        })
final class QueryCommand implements Callable<Integer> {
    private final Session session;
    private final Root root;

    @Parameters(paramLabel = "SQL", description = "the statement")
    private String sql = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json (standard: table)")
    private Format format = Format.TABLE;

    QueryCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        return session.with(root.folder(), workspace -> {
            Output output = format.to(session.out());
            workspace.store().sql(sql, new UntilUnread(output), session.stop());
            output.close();
            return Cli.DONE;
        });
    }

    /** Ends the query when nobody reads its rows any more, as in {@code gatehouse query ... | head}. */
    private final class UntilUnread implements RowSink {
        private static final int CHECK_EVERY = 1_000;

        private final Output output;
        private long rows;

        UntilUnread(Output output) {
            this.output = output;
        }

        @Override
        public void columns(List<String> names) {
            output.columns(names);
        }

        @Override
        public void row(List<@Nullable Object> values) {
            output.row(values);
            rows++;
            if (rows % CHECK_EVERY == 0 && session.out().checkError()) {
                stopped(session.stop());
            }
        }

        private static void stopped(Stop stop) {
            stop.stop();
            stop.check();
        }
    }
}
