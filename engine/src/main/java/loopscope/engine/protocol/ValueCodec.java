package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Writes and reads the values of one type. */
interface ValueCodec {

  void write(JsonGenerator out, Object value) throws IOException;

  /** Reads the value at the parser's current token and leaves the parser on its last token. */
  Object read(JsonParser in, Interner interner) throws IOException;
}
