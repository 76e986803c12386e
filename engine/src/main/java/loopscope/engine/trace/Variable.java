package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/**
 * A variable of a scope.
 *
 * @param block the block inside the scope's function that alone sees it; null when all of the scope does
 */
public record Variable(String name, VariableKind kind, @Nullable SourceRange block) {}
