package loopscope.engine.script;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arguments of a {@link NativeFunction}; those that were not given are null. Core code passes the right types. */
public final class Arguments {
  private final @Nullable Object[] values;

  Arguments(@Nullable Object[] values) {
    this.values = values;
  }

  /** Number of arguments given. */
  public int count() {
    return values.length;
  }

  /** The argument, or null. */
  public @Nullable Object value(int index) {
    return index < values.length ? Values.toJava(values[index]) : null;
  }

  /** The argument as JavaScript sees it, undefined when not given: to hand on to JavaScript. */
  public Object raw(int index) {
    return index < values.length ? Objects.requireNonNull(values[index]) : Values.UNDEFINED;
  }

  /** All arguments as JavaScript sees them: to hand on to JavaScript. */
  public @Nullable Object[] raw() {
    return values.clone();
  }

  /** An argument that is there. */
  public Object object(int index) {
    return Objects.requireNonNull(value(index), "argument");
  }

  /** A string. */
  public String string(int index) {
    return (String) object(index);
  }

  /** A number, truncated. */
  public int integer(int index) {
    return ((Number) object(index)).intValue();
  }

  /** A number, truncated. */
  public long number(int index) {
    return ((Number) object(index)).longValue();
  }

  /** Whether the argument is {@code true}. */
  public boolean flag(int index) {
    return Boolean.TRUE.equals(value(index));
  }

  /** Whether the argument is an {@code ArrayBuffer} or a view of one. */
  public boolean isBytes(int index) {
    return Views.isBytes(value(index));
  }

  /** The bytes of an {@code ArrayBuffer} or of a view of one, not copied. */
  public ByteBuffer view(int index) {
    return Views.bytes(object(index));
  }

  /** The bytes of an {@code ArrayBuffer} or of a view of one, copied: for work that goes on while the program does. */
  public byte[] bytes(int index) {
    var view = view(index);
    var copy = new byte[view.remaining()];
    view.get(copy);
    return copy;
  }

  /** Like {@link #bytes}, or null when the argument was not given. */
  public byte @Nullable [] optionalBytes(int index) {
    return value(index) == null ? null : bytes(index);
  }

  /** The arguments from that one on. */
  public Arguments from(int index) {
    return new Arguments(Arrays.copyOfRange(values, Math.min(index, values.length), values.length));
  }
}
