package org.gatehouse.connectors.store;

/** Counts the statements of an SQL text, so that a second one cannot hide behind the first. */
final class Statements {
    private Statements() {}

    /** How many parts that are not blank are separated by semicolons outside of quotes and comments. */
    static int count(String sql) {
        int statements = 0;
        boolean something = false;
        int at = 0;
        while (at < sql.length()) {
            int after = skip(sql, at);
            if (after > at) {
                // A quoted name or text is part of a statement, a comment is not.
                something |= sql.charAt(at) != '-' && sql.charAt(at) != '/';
                at = after;
                continue;
            }
            char c = sql.charAt(at);
            if (c == ';') {
                statements += something ? 1 : 0;
                something = false;
            } else {
                something |= !Character.isWhitespace(c);
            }
            at++;
        }
        return statements + (something ? 1 : 0);
    }

    /** Where the quoted text or comment that starts here ends; here when none starts. */
    private static int skip(String sql, int at) {
        if (sql.startsWith("--", at) || sql.startsWith("//", at)) {
            return end(sql, "\n", at + 2);
        }
        if (sql.startsWith("/*", at)) {
            return end(sql, "*/", at + 2);
        }
        if (sql.startsWith("$$", at)) {
            return end(sql, "$$", at + 2);
        }
        char quote = sql.charAt(at);
        return quote == '\'' || quote == '"' || quote == '`' ? end(sql, String.valueOf(quote), at + 1) : at;
    }

    private static int end(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }
}
