package org.gatehouse.app.cli.doctor;

/**
 * What one check found.
 *
 * @param check what was checked, in a word or two
 * @param level whether it is well
 * @param text what was found
 * @param remedy what helps; empty when nothing needs help
 */
public record Finding(String check, Level level, String text, String remedy) {
    /** How well it is. */
    public enum Level {
        OK,
        /** Something does not work that not everybody needs. */
        LIMITED,
        /** Something does not work that everybody needs. */
        PROBLEM
    }

    /** It is well. */
    public static Finding ok(String check, String text) {
        return new Finding(check, Level.OK, text, "");
    }

    static Finding limited(String check, String text, String remedy) {
        return new Finding(check, Level.LIMITED, text, remedy);
    }

    static Finding problem(String check, String text, String remedy) {
        return new Finding(check, Level.PROBLEM, text, remedy);
    }
}
