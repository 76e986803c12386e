package loopscope.engine.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import loopscope.engine.client.Flaw.Kind;
import loopscope.engine.protocol.Damage;
import loopscope.engine.protocol.TraceFile;
import loopscope.engine.protocol.TraceReader;

/** Reads the files that {@code loopscope trace} writes. */
public final class TraceFiles {
  private static final long MEBIBYTE = 1 << 20;

  private TraceFiles() {}

  /** Whether a file begins as a trace does, whatever its name; not if it can't be read. */
  public static boolean isTrace(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return TraceReader.recognises(in);
    } catch (IOException unreadable) {
      return false;
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
      return saved(TraceReader.read(in));
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

  private static SavedTrace saved(TraceFile file) {
    var flaw = Optional.ofNullable(file.damage()).map(TraceFiles::flaw);
    var header = file.header();
    return header == null || flaw.filter(each -> each.kind() == Kind.NEWER_VERSION).isPresent()
        ? new SavedTrace.Unreadable(flaw.orElseThrow())
        : new SavedTrace.Readable(header.program(), file.log(), flaw);
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
