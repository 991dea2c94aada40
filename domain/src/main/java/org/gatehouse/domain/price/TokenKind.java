package org.gatehouse.domain.price;

/** What a price is quoted for. A part without a price of its own is charged at the price of its whole. */
public enum TokenKind {
    INPUT("input"),
    CACHE_READ("cache read"),
    CACHE_WRITE_5M("cache write (5 min)"),
    CACHE_WRITE_1H("cache write (1 h)"),
    AUDIO_INPUT("audio input"),
    IMAGE_INPUT("image input"),
    OUTPUT("output"),
    REASONING("reasoning"),
    AUDIO_OUTPUT("audio output");

    private final String title;

    TokenKind(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
