package loopscope.engine.trace;

/** Kinds of object that are drawn each in their way. */
public enum ObjectKind {
  OBJECT, ARRAY, FUNCTION, CLASS, MAP, SET, PROMISE, ERROR, DATE, REGEXP, BYTES, PROXY, PRIMITIVE,
  /** Made by Node's core library or the engine: named, and not looked into. */
  OPAQUE
}
