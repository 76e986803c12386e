package loopscope.engine.node.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a message.
 *
 * @param fields names and values by turns
 * @param method of a request, else null
 * @param target of a request, else null
 * @param reason of a response, else null
 */
record Head(int major, int minor, List<Object> fields, @Nullable String method, @Nullable String target,
    int status,
    @Nullable String reason, boolean upgrade, boolean keepAlive) {}
