/** Tests of the journal, with torn, damaged and failing files. */
@NullMarked
package org.gatehouse.connectors.builtin.journal;

import org.jspecify.annotations.NullMarked;
