package loopscope.visualizers.picture;

import loopscope.engine.trace.Reference;

/** A thing of the program that a shape stands for, beside events and places in files. */
public sealed interface Subject {

  /** What holds a value. */
  record Held(Reference reference) implements Subject {}

  /** The part of an object that is folded away, or can be again. */
  record Folded(long object) implements Subject {}

  /** The modules that were loaded for one, where they are folded away or can be again. */
  record Dependencies(int module) implements Subject {}

  /** A block of what is hashed or encrypted. */
  record Block(int index) implements Subject {}

  /** A round of a hash or a cipher. */
  record Round(int index) implements Subject {}

  /** A byte of what is hashed. */
  record Byte(int index) implements Subject {}
}
