package org.gatehouse.dashboards.byhand;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.domain.store.Stored;

/** Actions that only remember what they were asked for. */
public final class Told implements Actions {
    private final List<String> calls = new ArrayList<>();

    /** What was asked for, in order. */
    public List<String> calls() {
        return calls;
    }

    @Override
    public void openRequest(Stored request) {
        calls.add("open " + request.row().id());
    }

    @Override
    public void removeSample() {
        calls.add("remove sample");
    }

    @Override
    public void openSample() {
        calls.add("open sample");
    }

    @Override
    public void addGateway() {
        calls.add("add gateway");
    }

    @Override
    public void syncNow(String gateway) {
        calls.add("sync " + gateway);
    }

    @Override
    public void removeGateway(String gateway) {
        calls.add("remove " + gateway);
    }

    @Override
    public void notify(String sentence) {
        calls.add(sentence);
    }
}
