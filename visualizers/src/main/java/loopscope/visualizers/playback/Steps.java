package loopscope.visualizers.playback;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.FunctionResumed;
import loopscope.engine.trace.StepEvent.FunctionReturned;
import loopscope.engine.trace.StepEvent.FunctionSuspended;
import loopscope.engine.trace.StepEvent.FunctionThrew;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.stop.Stop;

/**
 * The statements of one isolate, with the call each is of and how deep that is: enough to step over calls and out of them, both ways.
 * Found as events are added; for one thread.
 */
final class Steps {
  private static final int NONE = -1;

  private long[] seqs = new long[64];
  private long[] frames = new long[64];
  private int[] depths = new int[64];
  private int size;
  private int depth;
  private final Set<Long> open = new HashSet<>();

  /** Adds the next event of the isolate. */
  void add(StepEvent event) {
    switch (event) {
      case FunctionEntered entered -> {
        depth++;
        open.add(entered.frame());
      }
      case FunctionResumed resumed -> depth++;
      case FunctionReturned returned -> end(returned.frame());
      case FunctionThrew threw -> end(threw.frame());
      case FunctionSuspended suspended -> depth--;
      case StatementReached reached -> add(reached);
    }
  }

  /** Steps are recorded no longer: of the calls under way nothing more is known. */
  void forget() {
    depth = 0;
    open.clear();
  }

  private void end(long frame) {
    depth--;
    open.remove(frame);
  }

  private void add(StatementReached reached) {
    if (size == seqs.length) {
      seqs = Arrays.copyOf(seqs, 2 * size);
      frames = Arrays.copyOf(frames, 2 * size);
      depths = Arrays.copyOf(depths, 2 * size);
    }
    seqs[size] = reached.seq();
    frames[size] = reached.frame();
    depths[size++] = depth;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The next statement, whatever it is of. */
  long into(long position, long otherwise) {
    return seq(indexAt(position) + 1, otherwise);
  }

  /** The statement before. */
  long backInto(long position, long otherwise) {
    return seq(indexAt(position - 1), otherwise);
  }

  /** The next statement of the same call, also when it waits before it; else of what called it. */
  long over(long position, long otherwise) {
    var here = indexAt(position);
    if (here == NONE) {
      return into(position, otherwise);
    }
    var same = forward(here, each -> frames[each] == frames[here]);
    return same == NONE ? out(position, otherwise) : seqs[same];
  }

  /** The statement before of the same call, or of what called it. */
  long backOver(long position, long otherwise) {
    var here = indexAt(position);
    if (here == NONE) {
      return otherwise;
    }
    if (seqs[here] < position) {
      return seqs[here];
    }
    var same = backward(here, each -> frames[each] == frames[here]);
    return same == NONE ? backOut(position, otherwise) : seqs[same];
  }

  /** The next statement of what called this; when the loop did, of its next callback. */
  long out(long position, long otherwise) {
    var here = indexAt(position);
    if (here == NONE) {
      return into(position, otherwise);
    }
    return seq(forward(here, outside(here)), otherwise);
  }

  /** The last statement before this call of what called it. */
  long backOut(long position, long otherwise) {
    var here = indexAt(position);
    return here == NONE ? otherwise : seq(backward(here, outside(here)), otherwise);
  }

  /** Where a program that goes on is to stop for a step over, of which the recording does not have the end. */
  Stop beyondOver(long position, int isolate) {
    var here = indexAt(position);
    return here == NONE ? new Stop.StepInto(isolate)
        : open.contains(frames[here]) ? new Stop.StepOver(isolate, frames[here], depths[here], depth)
            : beyondOut(position, isolate);
  }

  /** The same for a step out. */
  Stop beyondOut(long position, int isolate) {
    var here = indexAt(position);
    return here == NONE ? new Stop.StepInto(isolate)
        : new Stop.StepOut(isolate, frames[here], depths[here], depth);
  }

  private IntPredicate outside(int here) {
    return each -> frames[each] != frames[here] && (depths[each] < depths[here] || depths[each] == 1);
  }

  private int forward(int from, IntPredicate wanted) {
    for (var each = from + 1; each < size; each++) {
      if (wanted.test(each)) {
        return each;
      }
    }
    return NONE;
  }

  private int backward(int from, IntPredicate wanted) {
    for (var each = from - 1; each >= 0; each--) {
      if (wanted.test(each)) {
        return each;
      }
    }
    return NONE;
  }

  private long seq(int index, long otherwise) {
    return index < 0 || index >= size ? otherwise : seqs[index];
  }

  /** The last statement reached at or before a position. */
  private int indexAt(long position) {
    var found = Arrays.binarySearch(seqs, 0, size, position);
    return found >= 0 ? found : -found - 2;
  }
}
