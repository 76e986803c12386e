/** Operations of {@code crypto.js}, at once or as jobs of the thread pool, and the errors of OpenSSL in which they end. */
@NullMarked
package loopscope.engine.node.crypto.operation;

import org.jspecify.annotations.NullMarked;
