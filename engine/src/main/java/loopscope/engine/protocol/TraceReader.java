package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import loopscope.engine.trace.RunEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import org.jspecify.annotations.Nullable;

/** Reads a trace file line by line, up to its end or to the first line that is damaged. */
public final class TraceReader {
  private static final RecordShape HEADER = RecordShape.of(TraceHeader.class);
  private static final int MAIN = 0;

  private final LineReader lines;
  private final Interner interner = new Interner();
  private final TraceLog log = new TraceLog();
  private boolean ended;

  private TraceReader(InputStream in) {
    lines = new LineReader(in);
  }

  /** Whether a stream begins as every trace does that {@link TraceWriter} has written. */
  public static boolean recognises(InputStream in) throws IOException {
    var beginning = ("{\"format\":\"" + TraceHeader.FORMAT + "\"").getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(in.readNBytes(beginning.length), beginning);
  }

  /**
   * Reads a trace file.
   *
   * @throws IOException if the stream cannot be read; damage is no exception but part of the answer
   */
  public static TraceFile read(InputStream in) throws IOException {
    return new TraceReader(in).read();
  }

  private TraceFile read() throws IOException {
    TraceHeader header;
    try {
      header = header(lines.next());
    } catch (JsonProcessingException | MalformedException e) {
      return new TraceFile(null, log, damage(Damage.Kind.NOT_A_TRACE, message(e)));
    }
    return header.version() > TraceHeader.VERSION
        ? new TraceFile(header, log, damage(Damage.Kind.NEWER_VERSION, "version " + header.version()))
        : new TraceFile(header, log, events());
  }

  private TraceHeader header(@Nullable String line) throws IOException {
    if (line == null) {
      throw new MalformedException("the file is empty");
    }
    try (var in = Json.FACTORY.createParser(line)) {
      in.nextToken();
      var values = HEADER.blank();
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        HEADER.readField(name, in, values, interner);
      }
      var header = (TraceHeader) HEADER.create(values);
      if (!header.format().equals(TraceHeader.FORMAT)) {
        throw new MalformedException("the format is " + header.format());
      }
      return header;
    }
  }

  private @Nullable Damage events() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      try {
        var event = event(line);
        if (event.seq() != log.size()) {
          return damage(Damage.Kind.WRONG_SEQ, "expected " + log.size() + ", found " + event.seq());
        }
        log.append(event);
        ended |= event instanceof RunEvent.IsolateExited && event.isolate() == MAIN;
      } catch (JsonProcessingException | MalformedException e) {
        return damage(lines.cut() ? Damage.Kind.CUT_IN_LINE : Damage.Kind.BAD_EVENT, message(e));
      }
    }
    return ended ? null : damage(Damage.Kind.ENDS_EARLY, "");
  }

  private TraceEvent event(String line) throws IOException {
    try (var in = Json.FACTORY.createParser(line)) {
      in.nextToken();
      var event = EventCodec.read(in, interner);
      if (in.nextToken() != null) {
        throw new MalformedException("something follows the event");
      }
      return event;
    }
  }

  private Damage damage(Damage.Kind kind, String detail) {
    return new Damage(kind, lines.number(), detail);
  }

  private static String message(IOException e) {
    return e instanceof JsonProcessingException json ? json.getOriginalMessage()
        : String.valueOf(e.getMessage());
  }
}
