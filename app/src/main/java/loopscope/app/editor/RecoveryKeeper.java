package loopscope.app.editor;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import loopscope.app.files.FileProblem;
import loopscope.app.files.Recovery;

/** Keeps a copy of every changed document at each pause in typing, and forgets it once it is saved or closed. */
public final class RecoveryKeeper {
  private static final Duration PAUSE = Duration.millis(500);

  private final Recovery recovery;
  private final Executor disk;
  private final Consumer<FileProblem> failed;
  private final Map<Document, Watch> watches = new HashMap<>();

  /**
   * @param disk writes, one after the other, off the screen's thread
   * @param failed told when a copy can't be kept
   */
  public RecoveryKeeper(Recovery recovery, Executor disk, Consumer<FileProblem> failed) {
    this.recovery = recovery;
    this.disk = disk;
    this.failed = failed;
  }

  /** Keeps a document from now on. */
  public void watch(Document document) {
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(due -> keepOrForget(document));
    ChangeListener<Object> changed = (observed, old, now) -> pause.playFromStart();
    document.textProperty().addListener(changed);
    document.dirtyProperty().addListener(changed);
    watches.put(document, new Watch(pause, changed));
  }

  /** The document is closed: what it holds is saved, or not wanted. */
  public void unwatch(Document document) {
    var watch = watches.remove(document);
    if (watch != null) {
      watch.pause().stop();
      document.textProperty().removeListener(watch.changed());
      document.dirtyProperty().removeListener(watch.changed());
    }
    disk.execute(() -> recovery.forget(document.id()));
  }

  /** Keeps nothing more; what was kept stays. */
  public void stop() {
    watches.values().forEach(watch -> watch.pause().stop());
  }

  private void keepOrForget(Document document) {
    if (!document.dirtyProperty().get()) {
      disk.execute(() -> recovery.forget(document.id()));
      return;
    }
    var copy = document.copy();
    disk.execute(() -> {
      try {
        recovery.keep(copy);
      } catch (IOException e) {
        var problem = FileProblem.of(e, document.path());
        Platform.runLater(() -> failed.accept(problem));
      }
    });
  }

  private record Watch(PauseTransition pause, ChangeListener<Object> changed) {}
}
