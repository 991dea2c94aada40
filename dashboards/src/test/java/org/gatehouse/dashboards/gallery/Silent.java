package org.gatehouse.dashboards.gallery;

import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.domain.store.Stored;

/** Actions of a program that does nothing. */
public class Silent implements Actions {
    @Override
    public void openRequest(Stored request) {}

    @Override
    public void removeSample() {}

    @Override
    public void openSample() {}

    @Override
    public void addGateway() {}

    @Override
    public void syncNow(String gateway) {}

    @Override
    public void removeGateway(String gateway) {}

    @Override
    public void notify(String sentence) {}
}
