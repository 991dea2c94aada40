package org.gatehouse.dashboards.feed;

/**
 * What a feed has to show.
 *
 * @param <A> the kind of answer
 */
public sealed interface State<A> {
    /** Nothing yet: the first answer is being computed. */
    record Loading<A>() implements State<A> {}

    /**
     * The latest answer; it stays while a newer one is computed.
     *
     * @param value the answer
     * @param refreshing whether a newer one is on its way
     */
    record Ready<A>(A value, boolean refreshing) implements State<A> {}

    /**
     * The last question could not be answered.
     *
     * @param causeAndRemedy what went wrong and what to do, in a sentence or two
     */
    record Failed<A>(String causeAndRemedy) implements State<A> {}
}
