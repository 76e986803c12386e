package loopscope.app.compare;

import java.util.concurrent.CompletableFuture;
import loopscope.app.compare.Outcome.Note;
import loopscope.engine.client.Ending;
import loopscope.engine.client.RunListener;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
import loopscope.engine.trace.RunEvent.TraceTruncated;
import loopscope.engine.trace.log.EventBatch;

/** Listens to the run on Loopscope's own engine. */
final class HereRun implements RunListener {
  private final PrintedTextCollector stdout = new PrintedTextCollector();
  private final PrintedTextCollector stderr = new PrintedTextCollector();
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private Note note = Note.NONE;

  /** Completed when the run is over. */
  CompletableFuture<Outcome> outcome() {
    return outcome;
  }

  @Override
  public void recorded(EventBatch events) {
    for (var event : events.events()) {
      switch (event) {
        case OutputWritten written -> (switch (written.stream()) {
          case STDOUT -> stdout;
          case STDERR -> stderr;
        }).append(written.text());
        case PermissionDenied denied -> note = Note.REFUSED;
        case TraceTruncated truncated -> note = Note.RECORDING_FULL;
        default -> {
        }
      }
    }
  }

  @Override
  public void stopped(long at) {}

  @Override
  public void resumed() {}

  @Override
  public void ended(Ending ending) {
    outcome.complete(new Outcome(stdout.text(), stderr.text(), ending, note));
  }
}
