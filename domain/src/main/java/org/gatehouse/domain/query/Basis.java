package org.gatehouse.domain.query;

/** What one unit of a count is. One chosen basis holds for a whole chart and is written on it. */
public enum Basis {
    /** Each invocation that a client made, whatever became of it. */
    REQUESTS("client requests"),
    /**
     * Each try at a destination; an invocation with a fallback counts twice, one refused before trying not at all.
     * Latency and TTFB are those of the attempt. Tokens, cost and what is not known of them belong to the deciding attempt
     * of the invocation, so that nothing is counted twice.
     */
    ATTEMPTS("attempts"),
    /** Each invocation that got an answer. */
    SERVED("served requests"),
    /** Each invocation with a billed, reported or priced cost. */
    BILLED("costed requests");

    private final String title;

    Basis(String title) {
        this.title = title;
    }

    /** What is counted, in the plural, as written on charts. */
    public String title() {
        return title;
    }
}
