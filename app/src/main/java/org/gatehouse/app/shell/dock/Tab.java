package org.gatehouse.app.shell.dock;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What can stand in the dock.
 *
 * @param id its unique id in sessions
 * @param title its name on its header
 * @param icon the literal of its icon in the Feather pack
 * @param closable whether it can be closed; tool windows are collapsed instead
 * @param content makes what it shows, when it is first shown
 */
public record Tab(String id, String title, String icon, boolean closable, Supplier<? extends Node> content) {}
