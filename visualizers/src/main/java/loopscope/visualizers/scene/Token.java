package loopscope.visualizers.scene;

import loopscope.engine.trace.CallbackKind;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Sign;

/**
 * What stands for something that waits or runs.
 *
 * @param key what it stands for, to recognise it in the next picture
 * @param place where its function stands
 * @param state what it waits for, and since when; may be empty
 * @param running it runs now: its frame is heavy
 */
record Token(Key key, Sign sign, String name, String place, String state, Meaning meaning, boolean running) {

  /** What a token stands for. */
  sealed interface Key {
    /** A callback, by id. */
    record OfCallback(long id) implements Key {}

    /** A frame that is no callback, by the event that began it. */
    record OfFrame(long seq) implements Key {}

    /** A flow of callbacks of a kind. */
    record OfFlow(CallbackKind kind) implements Key {}

    /** All callbacks that came to the stack. */
    record OfStack() implements Key {}

    /** What a thread of the pool was done with. */
    record OfThread(int thread) implements Key {}
  }

  /** Place and state in one line. */
  String detail() {
    return state.isEmpty() ? place : place + " · " + state;
  }
}
