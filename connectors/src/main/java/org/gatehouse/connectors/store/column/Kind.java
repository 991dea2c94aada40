package org.gatehouse.connectors.store.column;

/** The kinds of text that have a dictionary. Their order is part of the database's format. */
@SuppressWarnings("EnumOrdinal") // A test pins the order.
public enum Kind {
    ENDPOINT,
    MODEL,
    PROVIDER,
    DESTINATION,
    USER,
    TEAM,
    KEY,
    CLIENT,
    ERROR,
    /** Tag sets as canonical JSON. */
    TAGS,
    /** Ids of the price rows of one cost, one a line. */
    PRICES,
    NOTE,
    SOURCE,
    /** What attempts look like without their timing: see {@link Step}. */
    STEP,
    /** The codes of the steps of one invocation, separated by blanks. */
    SHAPE;

    /** Its number on disk. */
    public int code() {
        return ordinal();
    }
}
