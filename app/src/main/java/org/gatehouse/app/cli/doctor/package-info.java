/** What works on this machine, what does not, and the remedy. */
@NullMarked
package org.gatehouse.app.cli.doctor;

import org.jspecify.annotations.NullMarked;
