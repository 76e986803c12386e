/**
 * Structured clone: values go from one realm to another as immutable {@link loopscope.engine.script.clone.Serialized} data, which any
 * thread may hold.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/structured-data.html">HTML: safe passing of structured data</a>
 */
@NullMarked
package loopscope.engine.script.clone;

import org.jspecify.annotations.NullMarked;
