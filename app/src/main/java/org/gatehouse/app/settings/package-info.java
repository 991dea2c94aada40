/** Settings and session kept as JSON files. */
@NullMarked
package org.gatehouse.app.settings;

import org.jspecify.annotations.NullMarked;
