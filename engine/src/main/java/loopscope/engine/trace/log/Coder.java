package loopscope.engine.trace.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import org.jspecify.annotations.Nullable;

/** How the values of one type are packed. */
interface Coder {

  void write(@Nullable Object value, PackWriter out, NewTerms terms);

  @Nullable
  Object read(PackReader in);

  /** A constant of an enum. */
  record OfEnum(Object[] constants) implements Coder {
    @Override
    public void write(@Nullable Object value, PackWriter out, NewTerms terms) {
      out.number(((Enum<?>) Objects.requireNonNull(value)).ordinal());
    }

    @Override
    public Object read(PackReader in) {
      return constants[(int) in.number()];
    }
  }

  /** Something that comes again and again, named by a number once it was told. */
  record OfTerm(int type, Coder content) implements Coder {
    private static final int NULL = 0;
    private static final int UNNAMED = 1;
    private static final int NAMED = 2;

    @Override
    public void write(@Nullable Object value, PackWriter out, NewTerms terms) {
      if (value == null) {
        out.number(NULL);
        return;
      }
      var number = terms.number(value, this);
      if (number == NewTerms.NONE) {
        out.number(UNNAMED);
        content.write(value, out, terms);
      } else {
        out.number(NAMED + number);
      }
    }

    @Override
    public @Nullable Object read(PackReader in) {
      var code = (int) in.number();
      return switch (code) {
        case NULL -> null;
        case UNNAMED -> content.read(in);
        default -> in.term(code - NAMED);
      };
    }
  }

  /** The characters of a text. */
  record OfChars() implements Coder {
    @Override
    public void write(@Nullable Object value, PackWriter out, NewTerms terms) {
      out.chars((String) Objects.requireNonNull(value));
    }

    @Override
    public Object read(PackReader in) {
      return in.chars();
    }
  }

  /** A text: short ones come again, long ones do not. */
  record OfText(OfTerm term) implements Coder {
    private static final int LONGEST_TERM = 200;
    private static final int SHORT = 0;
    private static final int LONG = 1;

    @Override
    public void write(@Nullable Object value, PackWriter out, NewTerms terms) {
      if (value instanceof String text && text.length() > LONGEST_TERM) {
        out.number(LONG);
        out.chars(text);
      } else {
        out.number(SHORT);
        term.write(value, out, terms);
      }
    }

    @Override
    public @Nullable Object read(PackReader in) {
      return in.number() == LONG ? in.chars() : term.read(in);
    }
  }

  /** A JavaScript value: most differ from all others, so none is a term. */
  record OfValue(Coder text) implements Coder {
    private static final ValueKind[] KINDS = ValueKind.values();
    private static final int INTEGER = KINDS.length;
    private static final int LONGEST_INTEGER = 15;
    private static final int SMALL = 1024;
    /** Most numbers of a program are small: each is one object, however often it comes. */
    private static final Value[] NUMBERS = IntStream.range(-SMALL, SMALL).mapToObj(OfValue::number).toArray(
        Value[]::new);

    @Override
    public void write(@Nullable Object value, PackWriter out, NewTerms terms) {
      var written = (Value) Objects.requireNonNull(value);
      if (written.kind() == ValueKind.NUMBER && isInteger(written.text())) {
        out.number(INTEGER);
        out.signed(Long.parseLong(written.text()));
      } else {
        out.number(written.kind().ordinal());
        text.write(written.text(), out, terms);
        out.number(written.object());
      }
    }

    private static Value number(long value) {
      return new Value(ValueKind.NUMBER, Long.toString(value), 0);
    }

    private static boolean isInteger(String text) {
      var length = text.length();
      var start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
      if (length == start || length > LONGEST_INTEGER || text.charAt(start) == '0' && length > 1) {
        return false;
      }
      for (var i = start; i < length; i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return true;
    }

    @Override
    public Object read(PackReader in) {
      var kind = (int) in.number();
      if (kind == INTEGER) {
        var number = in.signed();
        return number >= -SMALL && number < SMALL ? NUMBERS[(int) number + SMALL] : number(number);
      }
      var content = (String) Objects.requireNonNull(text.read(in));
      return new Value(KINDS[kind], content, in.number());
    }
  }

  /** A list's elements. */
  record OfList(Coder element) implements Coder {
    @Override
    public void write(@Nullable Object value, PackWriter out, NewTerms terms) {
      var list = (List<?>) Objects.requireNonNull(value);
      out.number(list.size());
      for (var each : list) {
        element.write(each, out, terms);
      }
    }

    @Override
    public Object read(PackReader in) {
      var size = (int) in.number();
      if (size == 0) {
        return List.of();
      }
      var list = new ArrayList<@Nullable Object>(size);
      for (var i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return Collections.unmodifiableList(list);
    }
  }

  /** A record's components. */
  record OfRecord(Shape shape) implements Coder {
    @Override
    public void write(@Nullable Object value, PackWriter out, NewTerms terms) {
      shape.write(Objects.requireNonNull(value), out, terms);
    }

    @Override
    public Object read(PackReader in) {
      return shape.read(in);
    }
  }
}
