/** Domain names for {@code url.js}. */
@NullMarked
package loopscope.engine.node.url;

import org.jspecify.annotations.NullMarked;
