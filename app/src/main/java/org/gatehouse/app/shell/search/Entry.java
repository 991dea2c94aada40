package org.gatehouse.app.shell.search;

/**
 * Something that Search Everywhere can find.
 *
 * @param title its name
 * @param group what it is: a menu's name, "endpoint", "model"
 * @param icon the literal of its icon in the Feather pack
 * @param keys its keys as text; empty for none
 * @param run goes there, on the JavaFX thread
 */
public record Entry(String title, String group, String icon, String keys, Runnable run) {}
