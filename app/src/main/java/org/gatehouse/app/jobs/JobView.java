package org.gatehouse.app.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A job as it is now. Immutable.
 *
 * @param id its number, rising with the order of starting
 * @param name what it does, for people
 * @param state where it is
 * @param done how much is done, 0 to 1, if that can be told
 * @param text what it is doing; after its end its result, or the cause of its failure with the remedy
 * @param started when it started
 * @param ended when it ended, if it has
 */
public record JobView(
        long id,
        String name,
        JobState state,
        OptionalDouble done,
        String text,
        Instant started,
        Optional<Instant> ended) {}
