/** Pictures of connections and of the requests on them. */
@NullMarked
package loopscope.visualizers.scene.http;

import org.jspecify.annotations.NullMarked;
