package loopscope.engine.script.steps;

/**
 * What all objects have in common that inherit from one prototype.
 *
 * @param className the name of the function that makes them, as far as their prototypes tell
 * @param ofLibrary whether that is the core library's
 * @param ofSubclass whether it extends, or is, one of the core library's
 */
record Ancestry(String className, boolean ofLibrary, boolean ofSubclass) {
  static final Ancestry NONE = new Ancestry("Object", false, false);
}
