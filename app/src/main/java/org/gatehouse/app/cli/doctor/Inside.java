package org.gatehouse.app.cli.doctor;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gatehouse.app.workspace.BuiltinService;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.connectors.builtin.BuiltinGateway;
import org.gatehouse.connectors.secrets.Opened;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.price.PriceRow;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.StoreException;

/** Checks of a workspace from inside. */
public final class Inside {
    private final Workspace workspace;
    private final Stop stop;

    public Inside(Workspace workspace, Stop stop) {
        this.workspace = workspace;
        this.stop = stop;
    }

    /** All checks, in the order in which they are shown. */
    public List<Finding> check() {
        List<Finding> all = new ArrayList<>(List.of(store(), gateway(), journal(), secrets(), prices()));
        workspace
                .settings()
                .note()
                .ifPresent(note -> all.add(Finding.limited("settings", note, "set again what is missing")));
        return all;
    }

    private Finding store() {
        try {
            long rows = workspace.store().gateways().stream()
                    .mapToLong(gateway ->
                            workspace.store().syncState(gateway.name()).rows())
                    .sum();
            return Finding.ok(
                    "store",
                    "%d invocations in %.1f MB"
                            .formatted(rows, workspace.store().sizeBytes() / 1e6));
        } catch (StoreException e) {
            return Finding.problem("store", String.valueOf(e.getMessage()), "restore a copy of the workspace");
        }
    }

    private Finding gateway() {
        try {
            Optional<BuiltinGateway> running = workspace.builtin();
            if (running.isPresent()) {
                return running.get()
                        .problem()
                        .map(text -> Finding.problem("gateway", text, "see the text"))
                        .orElseGet(() -> Finding.ok(
                                "gateway", "serves on " + running.get().baseUrl()));
            }
            int port = workspace.gateway().config().port();
            return free(port)
                    ? Finding.ok("gateway", "not running; port " + port + " is free")
                    : Finding.limited(
                            "gateway",
                            "not running, and port " + port + " is taken by another program",
                            "end that program, or use gatehouse serve --port");
        } catch (GatewayException e) {
            return Finding.problem("gateway", String.valueOf(e.getMessage()), "correct the file");
        }
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private Finding journal() {
        Gateway builtin = new Gateway(BuiltinService.NAME, "builtin", "", "", Environment.DEVELOPMENT);
        try (Connector connector = workspace.sync().connect(builtin)) {
            Optional<UsageSource> usage = connector.usage();
            if (usage.isEmpty()) {
                return Finding.ok("journal", "none");
            }
            Page page = usage.get()
                    .pull(workspace.store().syncState(BuiltinService.NAME).cursor(), stop);
            String waiting = page.rows().isEmpty()
                    ? "everything in it is in the store"
                    : page.rows().size() + (page.more() ? " or more" : "") + " invocations wait for sync";
            return page.remarks().isEmpty()
                    ? Finding.ok("journal", waiting)
                    : Finding.limited(
                            "journal", String.join("; ", page.remarks()), "nothing to do: what is whole is read");
        } catch (GatewayException | StoreException e) {
            return Finding.problem("journal", String.valueOf(e.getMessage()), "check the workspace's disk");
        }
    }

    private Finding secrets() {
        return switch (workspace.secrets().status()) {
            case Opened.Ready(var place) -> Finding.ok("secrets", place.kind());
            case Opened.Locked(String why) -> Finding.limited("secrets", why, "unlock it, or use secret set --vault");
            case Opened.Absent(String why) -> Finding.limited("secrets", why, "gatehouse secret set NAME --vault");
        };
    }

    private Finding prices() {
        PriceBook book = workspace.prices();
        Instant known = book.rows().stream()
                .map(PriceRow::knownSince)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return Finding.ok(
                "prices",
                "%d list prices as of %s, %d days old"
                        .formatted(
                                book.rows().size(),
                                LocalDate.ofInstant(known, ZoneOffset.UTC),
                                ChronoUnit.DAYS.between(known, Instant.now())));
    }
}
