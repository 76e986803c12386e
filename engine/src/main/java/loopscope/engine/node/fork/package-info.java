/** Processes that a program forks: isolates with a pid, standard streams and a channel to who forked them. */
@NullMarked
package loopscope.engine.node.fork;

import org.jspecify.annotations.NullMarked;
