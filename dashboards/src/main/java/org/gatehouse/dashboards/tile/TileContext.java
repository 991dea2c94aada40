package org.gatehouse.dashboards.tile;

import java.util.function.Consumer;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.domain.store.Store;

/**
 * What a tile is made with.
 *
 * @param store where the answers come from
 * @param filter what is looked at
 * @param threads where questions are asked
 * @param tell tells the user a sentence for which nothing needs to be done
 */
public record TileContext(Store store, FilterModel filter, FeedThreads threads, Consumer<String> tell) {}
