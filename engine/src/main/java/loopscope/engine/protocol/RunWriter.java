package loopscope.engine.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import loopscope.engine.trace.TraceEvent;

/** Writes a run as one file, as {@code docs/run-format.md} describes it: what is small and dear comes first. */
public final class RunWriter {
  private static final RecordShape MANIFEST = RecordShape.of(RunManifest.class);

  private RunWriter() {}

  /**
   * Writes a run.
   *
   * @param sources texts by their paths
   */
  public static void write(OutputStream out, TraceHeader header, List<TraceEvent> events,
      Map<String, String> sources)
      throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    begin(zip, RunManifest.ENTRY);
    manifest(zip, new RunManifest(List.copyOf(sources.keySet())));
    var number = 1;
    for (var text : sources.values()) {
      begin(zip, "sources/" + number++);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    begin(zip, "trace.jsonl");
    try (var trace = new TraceWriter(zip, header)) {
      for (var event : events) {
        trace.write(event);
      }
    }
    zip.finish();
  }

  private static void begin(ZipOutputStream zip, String entry) throws IOException {
    zip.putNextEntry(new ZipEntry(entry));
  }

  private static void manifest(OutputStream out, RunManifest manifest) throws IOException {
    try (var json = Json.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      MANIFEST.writeFields(json, manifest, 0);
      json.writeEndObject();
    }
  }
}
