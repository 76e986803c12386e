package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/** What holds a value, as ECMAScript's Reference Record names it: a base, and a name in it. */
public sealed interface Reference {

  /**
   * A variable of a scope.
   *
   * @param block the block that alone sees it, null when all of the scope does
   */
  record Binding(long scope, String name, @Nullable SourceRange block) implements Reference {}

  /** An own property of an object. */
  record Property(long object, Value key) implements Reference {}

  /** An entry of a Map or Set. */
  record Entry(long object, Value key) implements Reference {}

  /** What an object holds beside them: a promise's state, a date's time. */
  record Content(long object) implements Reference {}

  /** The object that an object inherits from. */
  record Prototype(long object) implements Reference {}
}
