/** Wire formats against golden files, properties of translations, and hostile streams. */
@NullMarked
package org.gatehouse.connectors.builtin.translate;

import org.jspecify.annotations.NullMarked;
