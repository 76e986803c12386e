/** V8's words: what Node's programs read in the message and the stack of an error, told of what GraalJS threw. */
@NullMarked
package loopscope.engine.script.v8;

import org.jspecify.annotations.NullMarked;
