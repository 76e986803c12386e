package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import loopscope.engine.trace.log.TraceLog;

/** Reads a run file from its beginning, up to its end or to where it is damaged: it does without the directory at the end. */
public final class RunReader {
  private static final RecordShape MANIFEST = RecordShape.of(RunManifest.class);
  /** Where the name of the first entry stands in a ZIP file. */
  private static final int NAME_AT = 30;

  private final ZipInputStream zip;

  private RunReader(InputStream in) {
    zip = new ZipInputStream(in, StandardCharsets.UTF_8);
  }

  /** Whether a stream begins as every run file does that {@link RunWriter} has written. */
  public static boolean recognises(InputStream in) throws IOException {
    var name = RunManifest.ENTRY.getBytes(StandardCharsets.US_ASCII);
    var beginning = in.readNBytes(NAME_AT + name.length);
    return beginning.length == NAME_AT + name.length && beginning[0] == 'P' && beginning[1] == 'K' && Arrays
        .equals(
            beginning, NAME_AT, beginning.length, name, 0, name.length);
  }

  /**
   * Reads a run file.
   *
   * @throws IOException if the stream cannot be read; damage is no exception but part of the answer
   */
  public static RunFile read(InputStream in) throws IOException {
    return new RunReader(in).read();
  }

  private RunFile read() throws IOException {
    var sources = new LinkedHashMap<String, String>();
    try {
      var manifest = manifest();
      if (manifest.version() > RunManifest.VERSION) {
        return unusable(Damage.Kind.NEWER_VERSION, "version " + manifest.version());
      }
      for (var path : manifest.sources()) {
        sources.put(path, new String(entry(), StandardCharsets.UTF_8));
      }
    } catch (JsonProcessingException | MalformedException | ZipException | EOFException damage) {
      return sources.isEmpty() ? unusable(Damage.Kind.NOT_A_TRACE, String.valueOf(damage.getMessage()))
          : cut(sources);
    }
    return trace(sources);
  }

  private RunFile trace(Map<String, String> sources) throws IOException {
    try {
      return zip.getNextEntry() == null ? cut(sources)
          : new RunFile(TraceReader.read(new UntilDamaged(zip)), sources);
    } catch (ZipException | EOFException damage) {
      return cut(sources);
    }
  }

  private RunManifest manifest() throws IOException {
    try (var json = Json.FACTORY.createParser(new ByteArrayInputStream(entry()))) {
      json.nextToken();
      var values = MANIFEST.blank();
      var interner = new Interner();
      for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        MANIFEST.readField(name, json, values, interner);
      }
      var manifest = (RunManifest) MANIFEST.create(values);
      if (!manifest.format().equals(RunManifest.FORMAT)) {
        throw new MalformedException("the format is " + manifest.format());
      }
      return manifest;
    }
  }

  private byte[] entry() throws IOException {
    if (zip.getNextEntry() == null) {
      throw new EOFException("the file ends before its trace");
    }
    return zip.readAllBytes();
  }

  private static RunFile cut(Map<String, String> sources) {
    return new RunFile(new TraceFile(null, new TraceLog(), new Damage(Damage.Kind.NOT_A_TRACE, 1,
        "the file ends before its trace")), sources);
  }

  private static RunFile unusable(Damage.Kind kind, String detail) {
    return new RunFile(new TraceFile(null, new TraceLog(), new Damage(kind, 1, detail)), Map.of());
  }

  /** Ends where the compressed data does, or where it makes no sense. */
  private static final class UntilDamaged extends FilterInputStream {
    UntilDamaged(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (ZipException | EOFException damage) {
        return -1;
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (ZipException | EOFException damage) {
        return -1;
      }
    }
  }
}
