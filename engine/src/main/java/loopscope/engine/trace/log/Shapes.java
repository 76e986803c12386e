package loopscope.engine.trace.log;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.trace.SealedRecords;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.log.Coder.OfTerm;

/** The shapes of all kinds of event, and the terms that they consist of. */
final class Shapes {
  /** The runs of numbers in a stamp come first. */
  static final int NANOS = 0;
  static final int ISOLATE = 1;
  static final int CAUSE = 2;

  private static final Finder FOUND = new Finder();
  private static final List<Shape> KINDS = new ArrayList<>();
  private static final Map<Class<?>, Integer> NUMBERS = new HashMap<>();

  static {
    for (var type : SealedRecords.of(TraceEvent.class)) {
      NUMBERS.put(type, KINDS.size());
      KINDS.add(new Shape(type, FOUND));
    }
  }

  /** How many runs of numbers there are: each is packed by the differences within it. */
  static final int RUNS = FOUND.runs;

  private Shapes() {}

  /** The number of an event's kind. */
  static int kind(TraceEvent event) {
    return Objects.requireNonNull(NUMBERS.get(event.getClass()));
  }

  /** The shape of a kind of event. */
  static Shape kind(int number) {
    return KINDS.get(number);
  }

  /** A kind of term. */
  static OfTerm term(int type) {
    return FOUND.terms.get(type);
  }

  /** Finds how the types are packed that events consist of, each once. */
  static final class Finder {
    private final Map<Type, Coder> coders = new HashMap<>();
    private final List<OfTerm> terms = new ArrayList<>();
    private int runs = CAUSE + 1;

    /** One more run of numbers. */
    int newRun() {
      return runs++;
    }

    Coder coder(Type type) {
      var known = coders.get(type);
      if (known == null) {
        known = find(type);
        coders.put(type, known);
      }
      return known;
    }

    private Coder find(Type type) {
      if (type instanceof ParameterizedType list) {
        var element = list.getActualTypeArguments()[0];
        var coder = new Coder.OfList(coder(element));
        return element == Value.class ? coder : term(coder);
      }
      var plain = (Class<?>) type;
      if (plain.isEnum()) {
        return new Coder.OfEnum(plain.getEnumConstants());
      }
      if (plain == String.class) {
        return new Coder.OfText(term(new Coder.OfChars()));
      }
      return plain == Value.class ? new Coder.OfValue(coder(String.class))
          : term(new Coder.OfRecord(new Shape(plain, this)));
    }

    private OfTerm term(Coder content) {
      var term = new OfTerm(terms.size(), content);
      terms.add(term);
      return term;
    }
  }
}
