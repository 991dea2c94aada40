package org.gatehouse.domain.query;

/** What to group or filter by. */
public sealed interface Dimension {
    /** Its name for people, in lower case. */
    String title();

    /**
     * A column of every row. With {@link Basis#ATTEMPTS} the columns {@link #DESTINATION}, {@link #PROVIDER},
     * {@link #MODEL}, {@link #STATUS}, {@link #ERROR} and {@link #REASON} are those of the attempt, otherwise those of
     * the deciding attempt and of the invocation.
     */
    enum Column implements Dimension {
        GATEWAY("gateway"),
        ENDPOINT("endpoint"),
        REQUESTED_MODEL("requested model"),
        MODEL("model"),
        PROVIDER("provider"),
        DESTINATION("destination"),
        USER("user"),
        TEAM("team"),
        KEY("key"),
        CLIENT("client tool"),
        API("API"),
        STATUS("status"),
        ERROR("error"),
        /** Why the (deciding) attempt was made: an {@link org.gatehouse.domain.invocation.AttemptReason} name. */
        REASON("reason"),
        /** The attempts of the invocation as one text, for example {@code a:429 > b:200}. */
        CHAIN("attempt chain"),
        /** A {@link org.gatehouse.domain.invocation.TimingBasis} name. */
        TIMING_BASIS("measured by"),
        /** A {@link org.gatehouse.domain.cost.CostState} name. */
        COST_STATE("cost state");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /**
     * The value of one request tag, empty where a row does not carry it.
     *
     * @param key the tag's key
     */
    record Tag(String key) implements Dimension {
        @Override
        public String title() {
            return "tag " + key;
        }
    }
}
