/** HTTP/1.1 messages: the parser under {@code node:http}, which answers as Node's llhttp does. */
@NullMarked
package loopscope.engine.node.http;

import org.jspecify.annotations.NullMarked;
