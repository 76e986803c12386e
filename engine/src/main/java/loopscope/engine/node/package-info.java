/**
 * The student's API: what Node 20 gives a program. The Java part is here, one class a binding; the JavaScript part is under
 * {@code lib} in the resources and asks for bindings as Node's own does, with {@code internalBinding(name)}.
 */
@NullMarked
package loopscope.engine.node;

import org.jspecify.annotations.NullMarked;
