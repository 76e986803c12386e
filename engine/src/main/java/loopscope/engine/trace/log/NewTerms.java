package loopscope.engine.trace.log;

import java.util.HashMap;
import java.util.Map;
import loopscope.engine.trace.log.Coder.OfTerm;

/** Gives terms their numbers, and tells what they stand for the first time. Not for use by several threads. */
final class NewTerms {
  static final int NONE = -1;

  /** Beyond these a term is told each time. */
  private static final int ROOM = 1 << 17;

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final PackWriter told = new PackWriter();

  /** A term's number; {@link #NONE} if there is none left for it. */
  int number(Object term, OfTerm coder) {
    var known = numbers.get(term);
    if (known != null) {
      return known;
    }
    if (numbers.size() == ROOM) {
      return NONE;
    }
    var content = new PackWriter();
    coder.content().write(term, content, this);
    // The terms that it consists of have been told now.
    var number = numbers.size();
    told.number(coder.type());
    told.append(content);
    numbers.put(term, number);
    return number;
  }

  /** The terms that are new since the last time. */
  byte[] take() {
    return told.take();
  }
}
