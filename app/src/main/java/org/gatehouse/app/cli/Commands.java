package org.gatehouse.app.cli;

import java.util.List;

/** Every command. A new one is one class and one line here. */
final class Commands {
    private Commands() {}

    static List<Object> all(Session session, Root root) {
        return List.of(
                new ServeCommand(session, root),
                new GatewayCommand(session, root),
                new KeyCommand(session, root),
                new SecretCommand(session, root),
                new SyncCommand(session, root),
                new QueryCommand(session, root),
                new ReportCommand(session, root),
                new TrafficCommand(session, root),
                new PriceCommand(session),
                new SampleCommand(session, root),
                new DemoCommand(session, root),
                new DoctorCommand(session, root));
    }
}
