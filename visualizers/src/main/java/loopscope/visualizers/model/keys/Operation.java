package loopscope.visualizers.model.keys;

import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** Something that a program has {@code crypto} do: one side of an agreement, a hash, a cipher or a signature. */
public sealed interface Operation permits Party, Digesting, Ciphering, Signing {

  int isolate();

  /** What the recording calls it; 0 for what is made for one call. */
  long object();

  /** The event with which it began. */
  long seq();

  /** Where it began. */
  @Nullable
  SourceRange at();
}
