package loopscope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import loopscope.app.run.SavedRun;
import loopscope.engine.client.Flaw;
import loopscope.engine.client.SavedTrace;
import loopscope.engine.client.TraceFiles;
import loopscope.engine.trace.log.TraceLog;

/** A trace file, given where a program may stand. */
final class TraceInput {
  private TraceInput() {}

  /** Whether a file is to be taken as a trace: it begins as one, or is named as one. */
  static boolean is(Path file) {
    return TraceFiles.isTrace(file) || file.toString().endsWith(".jsonl") && Files.isRegularFile(file)
        && Files
            .isReadable(file);
  }

  /** The events that are whole; tells what is wrong with the file, and complains if nothing of it can be used. */
  static TraceLog read(Path file) {
    return saved(file).log();
  }

  /** The same with the texts that were kept with them. */
  static SavedRun saved(Path file) {
    try {
      return switch (TraceFiles.read(file)) {
        case SavedTrace.Unreadable(var flaw) -> throw complaint(file, flaw, 0);
        case SavedTrace.Readable trace -> whole(file, SavedRun.of(trace));
      };
    } catch (IOException e) {
      throw new Complaint(Complaint.BAD_INPUT, "program.unreadable", file, String.valueOf(e.getMessage()));
    }
  }

  private static SavedRun whole(Path file, SavedRun saved) {
    var events = saved.log().size();
    saved.flaw().map(flaw -> complaint(file, flaw, events)).ifPresent(complaint -> {
      if (events == 0) {
        throw complaint;
      }
      Console.report(complaint);
    });
    return saved;
  }

  private static Complaint complaint(Path file, Flaw flaw, int whole) {
    return new Complaint(Complaint.BAD_INPUT, "trace." + flaw.kind().name().toLowerCase(Locale.ROOT), file,
        flaw
            .line(), whole, flaw.detail());
  }
}
