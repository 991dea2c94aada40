/** Search Everywhere: finds commands, pages, endpoints and models by a few letters. */
@NullMarked
package org.gatehouse.app.shell.search;

import org.jspecify.annotations.NullMarked;
