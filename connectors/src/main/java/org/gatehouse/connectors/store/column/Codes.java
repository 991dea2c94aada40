package org.gatehouse.connectors.store.column;

/** The numbers of the domain's constants on disk: their order, which a test pins. */
public final class Codes {
    private Codes() {}

    /** The constant with a number. */
    public static <E extends Enum<E>> E constant(Class<E> type, int number) {
        return type.getEnumConstants()[number];
    }

    /** The number of a constant. */
    @SuppressWarnings("EnumOrdinal")
    public static int of(Enum<?> constant) {
        return constant.ordinal();
    }
}
