/** The view of connections and of the requests on them. */
@NullMarked
package loopscope.app.http;

import org.jspecify.annotations.NullMarked;
