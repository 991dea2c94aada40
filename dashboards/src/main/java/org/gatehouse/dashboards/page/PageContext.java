package org.gatehouse.dashboards.page;

import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.domain.store.Store;

/**
 * What every screen is made with.
 *
 * @param store where the answers come from
 * @param filter the one filter over all pages
 * @param fx the JavaFX thread
 * @param actions what screens ask the program to do
 */
public record PageContext(Store store, FilterModel filter, FxThread fx, Actions actions) {}
