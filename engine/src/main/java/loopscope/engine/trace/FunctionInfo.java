package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/**
 * A function as a student knows it.
 *
 * @param name its {@code name}, empty when anonymous
 * @param source where it is written; null for built-in functions
 */
public record FunctionInfo(String name, @Nullable SourceRange source) {}
