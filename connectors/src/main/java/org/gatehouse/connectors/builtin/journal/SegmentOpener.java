package org.gatehouse.connectors.builtin.journal;

import java.io.IOException;
import java.nio.file.Path;

/** Creates a segment file; tests put failing disks here. */
@FunctionalInterface
interface SegmentOpener {
    SegmentFile open(Path file) throws IOException;
}
