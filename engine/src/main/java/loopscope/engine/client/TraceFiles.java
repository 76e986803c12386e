package loopscope.engine.client;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loopscope.engine.client.Flaw.Kind;
import loopscope.engine.protocol.Damage;
import loopscope.engine.protocol.RunFile;
import loopscope.engine.protocol.RunReader;
import loopscope.engine.protocol.RunWriter;
import loopscope.engine.protocol.TraceHeader;
import loopscope.engine.protocol.TraceReader;
import loopscope.engine.trace.NodeVersion;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.TraceEvent;

/** Reads and writes runs: the bare traces that {@code loopscope trace} writes, and run files, which hold the sources too. */
public final class TraceFiles {
  private static final long MEBIBYTE = 1 << 20;

  private TraceFiles() {}

  /** Whether a file begins as a trace does, whatever its name; not if it can't be read. */
  public static boolean isTrace(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return TraceReader.recognises(in) || isRun(file);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isRun(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return RunReader.recognises(in);
    }
  }

  /**
   * Writes a run file in place of what is there, or leaves that as it is when it fails.
   *
   * @param events from the first on; the first names the program
   * @param sources the texts that ran, by their paths
   */
  public static void save(Path file, Path directory, List<TraceEvent> events, Map<String, String> sources)
      throws IOException {
    var started = (IsolateStarted) events.getFirst();
    var header = new TraceHeader(started.program(), started.arguments(), directory.toString(),
        NodeVersion.FOLLOWED, null);
    var half = Files.createTempFile(file.toAbsolutePath().getParent(), "run", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
        RunWriter.write(out, header, events, sources);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /**
   * Reads a trace file up to the first thing that is wrong with it.
   *
   * @throws IOException if the file can't be read at all
   */
  public static SavedTrace read(Path file) throws IOException {
    if (Files.size(file) > largest()) {
      return tooLarge(file);
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      return isRun(file) ? saved(RunReader.read(in)) : saved(new RunFile(TraceReader.read(in), Map.of()));
    } catch (OutOfMemoryError e) {
      return tooLarge(file);
    }
  }

  /** Events take about the room of their lines; half of the memory is left for everything else. */
  static long largest() {
    return Runtime.getRuntime().maxMemory() / 2;
  }

  private static SavedTrace tooLarge(Path file) throws IOException {
    var size = Files.size(file) / MEBIBYTE + " MiB";
    return new SavedTrace.Unreadable(new Flaw(Kind.TOO_LARGE, 1, size));
  }

  private static SavedTrace saved(RunFile run) {
    var file = run.trace();
    var flaw = Optional.ofNullable(file.damage()).map(TraceFiles::flaw);
    var header = file.header();
    return header == null || flaw.filter(each -> each.kind() == Kind.NEWER_VERSION).isPresent()
        ? new SavedTrace.Unreadable(flaw.orElseThrow())
        : new SavedTrace.Readable(header.program(), file.log(), run.sources(), flaw);
  }

  private static Flaw flaw(Damage damage) {
    var kind = switch (damage.kind()) {
      case NOT_A_TRACE -> Kind.NOT_A_TRACE;
      case NEWER_VERSION -> Kind.NEWER_VERSION;
      case CUT_IN_LINE -> Kind.CUT_IN_LINE;
      case ENDS_EARLY -> Kind.ENDS_EARLY;
      case BAD_EVENT -> Kind.BAD_EVENT;
      case WRONG_SEQ -> Kind.WRONG_SEQ;
    };
    return new Flaw(kind, damage.line(), damage.detail());
  }
}
