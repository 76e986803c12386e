/** Elliptic curves and the agreement over them. */
@NullMarked
package loopscope.engine.node.crypto.curve;

import org.jspecify.annotations.NullMarked;
