/**
 * The student's API: what Node 20 gives a program. {@link loopscope.engine.node.Isolate} puts it together. The Java part is in
 * the packages below, one a subject, made of bindings; the JavaScript part is under {@code lib} in the resources and asks for
 * bindings as Node's own does, with {@code internalBinding(name)}.
 */
@NullMarked
package loopscope.engine.node;

import org.jspecify.annotations.NullMarked;
