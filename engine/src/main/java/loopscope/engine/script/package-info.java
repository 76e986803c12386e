/**
 * GraalJS: a realm entered by one thread, functions written in Java, the microtask queue, ES modules and what can be seen of
 * values. The only package that knows GraalJS and Truffle; JavaScript values leave it as opaque {@link java.lang.Object}s.
 */
@NullMarked
package loopscope.engine.script;

import org.jspecify.annotations.NullMarked;
