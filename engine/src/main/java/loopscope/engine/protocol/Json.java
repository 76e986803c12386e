package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** The JSON of trace files. */
final class Json {
  /** A program may print one very long string; it is no attack. */
  static final StreamReadConstraints ANY_LENGTH = StreamReadConstraints.builder()
      .maxStringLength(Integer.MAX_VALUE).build();

  static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)

      .streamReadConstraints(ANY_LENGTH).build();

  private Json() {}
}
