package loopscope.engine.node.crypto.signature;

import loopscope.engine.script.Arguments;
import org.jspecify.annotations.Nullable;

/** What a program may say of a signature: RSA's padding and salt, and whether the numbers of a curve's stand there plainly. */
record SignatureOptions(@Nullable Integer padding, @Nullable Integer saltLength, boolean isPlain) {
  /** {@code (padding, saltLength, isPlain)} from {@code index} on; the first two may be undefined. */
  static SignatureOptions of(Arguments arguments, int index) {
    return new SignatureOptions(number(arguments, index), number(arguments, index + 1), arguments.flag(index
        + 2));
  }

  private static @Nullable Integer number(Arguments arguments, int index) {
    return arguments.value(index) == null ? null : arguments.integer(index);
  }
}
