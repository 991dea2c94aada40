/** Light and dark: the colours by meaning, the fonts and the one stylesheet. */
@NullMarked
package org.gatehouse.dashboards.theme;

import org.jspecify.annotations.NullMarked;
