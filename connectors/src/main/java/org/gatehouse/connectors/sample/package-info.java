/** Sample data: a recorded hour of real traffic, sent through the real router to simulated models. */
@NullMarked
package org.gatehouse.connectors.sample;

import org.jspecify.annotations.NullMarked;
