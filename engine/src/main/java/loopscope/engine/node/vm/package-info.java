/** Node's {@code vm}: scripts compiled apart from running them, and global scopes of their own. */
@NullMarked
package loopscope.engine.node.vm;

import org.jspecify.annotations.NullMarked;
