package org.gatehouse.app.jobs;

import java.util.OptionalDouble;
import org.gatehouse.domain.stop.Stop;

/** How a job tells what it is doing. */
public interface Progress {
    /** The token that ends the job. */
    Stop stop();

    /** Tells what is being done, and how much of it is done: 0 to 1, or empty when that cannot be told. */
    void tell(String doing, OptionalDouble done);
}
