/** Sockets and name look-ups for {@code net.js} and {@code dns.js}. */
@NullMarked
package loopscope.engine.node.net;

import org.jspecify.annotations.NullMarked;
