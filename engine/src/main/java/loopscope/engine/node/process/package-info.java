/** The process itself for the core library: its facts, standard streams, signals, timers, task queues and failures. */
@NullMarked
package loopscope.engine.node.process;

import org.jspecify.annotations.NullMarked;
