/** Connections that servers accept, and the HTTP requests on them. */
@NullMarked
package loopscope.visualizers.model.http;

import org.jspecify.annotations.NullMarked;
