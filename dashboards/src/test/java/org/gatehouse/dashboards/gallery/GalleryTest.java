package org.gatehouse.dashboards.gallery;

import java.io.IOException;
import java.util.stream.Stream;
import org.gatehouse.dashboards.data.Data;
import org.gatehouse.dashboards.memory.MemoryStore;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.page.PageKind;
import org.gatehouse.dashboards.page.Pages;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page in each look, width and state. */
final class GalleryTest {
    private static final Store FULL = Data.sample(60_000);

    static Stream<PageKind> pages() {
        return Pages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void light(PageKind page) throws IOException {
        check(page, "light", FULL, 1600, 1300, Look.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void dark(PageKind page) throws IOException {
        check(page, "dark", FULL, 1600, 1300, Look.DARK);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void narrow(PageKind page) throws IOException {
        check(page, "narrow", FULL, 900, 1300, Look.LIGHT);
    }

    @Test
    void noGateway() throws IOException {
        check(Pages.COST, "first-steps", Data.empty(), 1200, 700, Look.LIGHT);
    }

    @Test
    void nothingInView() throws IOException {
        Store empty = Data.empty();
        empty.save(new Gateway("production", "builtin", "", "", Environment.PRODUCTION));
        check(Pages.LATENCY, "empty", empty, 1200, 900, Look.DARK);
    }

    @Test
    void broken() throws IOException {
        MemoryStore broken = new MemoryStore() {
            @Override
            public synchronized Answer ask(Query query, Stop stop) {
                throw new StoreException("The database file is locked by another program. Close it and try again.");
            }
        };
        broken.save(new Gateway("production", "builtin", "", "", Environment.PRODUCTION));
        check(Pages.ROUTING, "error", broken, 1200, 900, Look.LIGHT);
    }

    @Test
    void filtered() throws IOException {
        PageContext context = Screen.context(FULL);
        context.filter().add(Dimension.Column.ENDPOINT, "support-chat");
        context.filter().add(Dimension.Column.TEAM, "Support");
        context.filter().add(Dimension.Column.TEAM, "Growth");
        context.filter().breakDownBy(Dimension.Column.TEAM);
        Goldens.check("cost-filtered", Shot.of(() -> Screen.of(Pages.COST, context), 1600, 900, Look.DARK));
    }

    private static void check(PageKind page, String variant, Store store, int width, int height, Look look)
            throws IOException {
        PageContext context = Screen.context(store);
        Goldens.check(page.id() + "-" + variant, Shot.of(() -> Screen.of(page, context), width, height, look));
    }
}
