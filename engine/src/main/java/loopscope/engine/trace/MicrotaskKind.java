package loopscope.engine.trace;

/** What a microtask will do when it runs. */
public enum MicrotaskKind {
  /** Call a promise reaction given to {@code then}, {@code catch} or {@code finally}. */
  REACTION,
  /** Go on with an async function after {@code await}. */
  AWAIT,
  /** Call a thenable's {@code then} (ECMAScript's NewPromiseResolveThenableJob). */
  THENABLE,
  /** Call a function given to {@code queueMicrotask}. */
  QUEUE_MICROTASK
}
