package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.gatehouse.connectors.store.column.Dictionary;
import org.gatehouse.connectors.store.column.Matches;
import org.gatehouse.connectors.store.column.Matches.Place;
import org.gatehouse.connectors.store.column.Micros;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.connectors.store.column.Segment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.Stored;

/** Lists and finds rows: places from memory, newest day first, and the rows themselves from disk. */
final class Lister {
    private final Database database;
    private final Memory memory;
    private final Dictionary dictionary;

    Lister(Database database, Memory memory, Dictionary dictionary) {
        this.database = database;
        this.memory = memory;
        this.dictionary = dictionary;
    }

    Slice list(Listing listing, Stop stop) throws SQLException {
        Place before = listing.after().map(Lister::place).orElse(Place.END);
        // One more than asked for tells whether there are older ones.
        List<Place> places = places(listing, before, stop);
        boolean more = places.size() > listing.limit();
        List<Place> shown = more ? places.subList(0, listing.limit()) : places;
        Optional<String> next = more && !shown.isEmpty() ? Optional.of(text(shown.getLast())) : Optional.empty();
        return new Slice(read(shown, stop), next);
    }

    private List<Place> places(Listing listing, Place before, Stop stop) throws SQLException {
        List<Place> places = new ArrayList<>();
        int wanted = Math.addExact(listing.limit(), 1);
        for (long day : Memory.days(memory.state(), listing.range()).descendingSet()) {
            if (Micros.of(start(day)) <= before.at() && places.size() < wanted) {
                State state = memory.covering(database, day(day), stop);
                Matches matches = new Matches(listing.filter(), dictionary, state.names(), stop);
                places.addAll(
                        matches.newest(state.segments(List.of(day)), listing.range(), before, wanted - places.size()));
            }
        }
        return places;
    }

    private List<Stored> read(List<Place> places, Stop stop) throws SQLException {
        List<Stored> rows = new ArrayList<>(places.size());
        Map<Integer, Gateway> gateways = memory.state().gateways();
        try (Connection connection = database.reader();
                RowReader reader = new RowReader(connection, dictionary)) {
            for (Place place : places) {
                stop.check();
                reader.read(place.key()).flatMap(read -> stored(read, gateways)).ifPresent(rows::add);
            }
        }
        return rows;
    }

    Optional<Stored> find(int gateway, String id) throws SQLException {
        NavigableSet<Long> days = memory.state().days().descendingSet();
        try (Connection connection = database.reader();
                RowReader reader = new RowReader(connection, dictionary)) {
            for (long day : days) {
                State state = memory.covering(database, day(day), Stop.never());
                Day content = state.loaded().getOrDefault(day, Day.EMPTY);
                for (Segment segment : content.segments().getOrDefault(gateway, List.of())) {
                    Optional<Stored> found = find(reader, segment, gateway, id);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Stored> find(RowReader reader, Segment segment, int gateway, String id) throws SQLException {
        long hash = RowKey.of(gateway, id, 0);
        for (int row = 0; row < segment.size(); row++) {
            if (RowKey.near(segment.key(row), hash)) {
                Optional<RowReader.Read> read = reader.read(segment.key(row));
                if (read.isPresent()
                        && read.get().gateway() == gateway
                        && read.get().row().id().equals(id)) {
                    return stored(read.get(), memory.state().gateways());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stored> stored(RowReader.Read read, Map<Integer, Gateway> gateways) {
        return Optional.ofNullable(gateways.get(read.gateway())).map(gateway -> new Stored(gateway.name(), read.row()));
    }

    private static Instant start(long day) {
        return Instant.ofEpochMilli(RowKey.millis(RowKey.firstOf(day)));
    }

    private static TimeRange day(long day) {
        return new TimeRange(start(day), start(day + 1).minusNanos(1));
    }

    private static String text(Place place) {
        return place.at() + ":" + place.key();
    }

    private static Place place(String text) {
        String[] parts = text.split(":", -1);
        try {
            return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[parts.length - 1]));
        } catch (NumberFormatException e) {
            throw new StoreException("The listing cannot go on after '" + text + "'; list from the start again", e);
        }
    }
}
