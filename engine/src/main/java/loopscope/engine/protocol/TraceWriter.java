package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import loopscope.engine.trace.TraceEvent;

/** Writes a trace as JSON Lines: the header, then one event a line. Not safe for use by several threads. */
public final class TraceWriter implements Closeable {
  private static final RecordShape HEADER = RecordShape.of(TraceHeader.class);

  private final OutputStream stream;
  private final JsonGenerator out;

  /** Writes the header. */
  public TraceWriter(OutputStream stream, TraceHeader header) throws IOException {
    this.stream = new BufferedOutputStream(stream, 1 << 16);
    out = Json.FACTORY.createGenerator(this.stream);
    out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    out.writeStartObject();
    HEADER.writeFields(out, header, 0);
    out.writeEndObject();
  }

  /** Writes an event's line. */
  public void write(TraceEvent event) throws IOException {
    EventCodec.write(out, event);
  }

  /** Ends the last line and writes what is buffered; the stream given stays open. */
  @Override
  public void close() throws IOException {
    out.writeRaw('\n');
    out.close();
    stream.flush();
  }
}
