package org.gatehouse.connectors.builtin.journal;

/**
 * A place in the journal.
 *
 * @param segment number of the segment
 * @param offset bytes from its start
 */
public record Position(long segment, long offset) {
    /** Before everything. */
    public static final Position START = new Position(0, 0);

    /**
     * From {@code segment:offset}; empty text is the start.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Position parse(String text) {
        if (text.isEmpty()) {
            return START;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a place in the journal: " + text);
        }
        return new Position(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    /** As {@code segment:offset}; empty at the start. */
    public String text() {
        return equals(START) ? "" : segment + ":" + offset;
    }
}
