package org.gatehouse.connectors.builtin.translate;

/**
 * A piece of a tool call in a stream.
 *
 * @param number which call of the answer it belongs to, from 0
 * @param id the call's id; told with its first piece
 * @param name the tool's name; told with its first piece
 * @param arguments a piece of the arguments, possibly empty
 */
record ToolPiece(int number, String id, String name, String arguments) {}
