/** Many processes and one port: who gets which connection, seen in the trace. */
@NullMarked
package loopscope.acceptance.cluster;

import org.jspecify.annotations.NullMarked;
