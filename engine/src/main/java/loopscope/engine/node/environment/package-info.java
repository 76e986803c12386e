/** What the bindings of an isolate share: the program, its realm and loop, the core library, failures and system errors. */
@NullMarked
package loopscope.engine.node.environment;

import org.jspecify.annotations.NullMarked;
