/** Pictures of the screens, compared with accepted ones. */
@NullMarked
package org.gatehouse.dashboards.gallery;

import org.jspecify.annotations.NullMarked;
