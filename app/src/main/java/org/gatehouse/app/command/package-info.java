/** Everything a user can do: one list that menus, palette and key map read. */
@NullMarked
package org.gatehouse.app.command;

import org.jspecify.annotations.NullMarked;
