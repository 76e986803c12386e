package loopscope.app.stage;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import loopscope.app.i18n.Texts;
import loopscope.app.run.RunModel;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import org.jspecify.annotations.Nullable;

/** Which thread's loop is shown: there only while the run has more than one. */
final class ThreadChoice extends HBox {
  private final RunModel model;
  private final Texts texts;
  private final ComboBox<IsolateStarted> threads = new ComboBox<>();
  private boolean following;

  ThreadChoice(RunModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    threads.setId("thread");
    threads.accessibleTextProperty().bind(texts.bind("stage.thread"));
    setAlignment(Pos.CENTER_LEFT);
    var label = new Label();
    label.textProperty().bind(texts.bind("stage.thread"));
    label.getStyleClass().add("secondary");
    label.setLabelFor(threads);
    getStyleClass().add("thread-choice");
    getChildren().setAll(label, threads);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    relabel();
    texts.localeProperty().addListener(changed -> relabel());
    threads.valueProperty().addListener((observed, old, chosen) -> {
      if (chosen != null && !following) {
        model.watch(chosen.isolate());
      }
    });
    model.frameProperty().addListener(changed -> follow());
  }

  /** Offers what the run has now, and shows which is watched. */
  private void follow() {
    var run = model.runProperty().get();
    var known = run.map(now -> now.isolates().known()).orElse(List.of());
    following = true;
    if (!threads.getItems().equals(known)) {
      threads.getItems().setAll(known);
    }
    threads.setValue(run.flatMap(now -> known.stream().filter(one -> one.isolate() == now.isolate())
        .findFirst()).orElse(null));
    following = false;
    setVisible(known.size() > 1);
  }

  private void relabel() {
    threads.setCellFactory(list -> new Cell());
    threads.setButtonCell(new Cell());
  }

  /** Whether it is the main thread of a process that was forked: the first with that number. */
  private boolean isProcess(IsolateStarted thread) {
    return threads.getItems().stream().filter(other -> other.pid() == thread.pid()).findFirst().filter(
        thread::equals)
        .isPresent();
  }

  /** A forked process is told by its command line, where the file follows Node's options. */
  private static String file(IsolateStarted thread) {
    var program = thread.program().isEmpty() ? thread.arguments().stream().filter(word -> !word.startsWith(
        "-"))
        .findFirst().orElse("") : thread.program();
    var file = Path.of(program).getFileName();
    return file == null ? "" : file.toString();
  }

  private String name(IsolateStarted thread) {
    if (thread.isolate() == 0) {
      return texts.get("stage.thread.main");
    }
    return isProcess(thread) ? texts.get("stage.thread.process", String.valueOf(thread.pid()), file(thread))
        : texts.get("stage.thread.worker", thread.isolate(), file(thread));
  }

  private final class Cell extends ListCell<IsolateStarted> {
    @Override
    protected void updateItem(@Nullable IsolateStarted thread, boolean empty) {
      super.updateItem(thread, empty);
      setText(thread == null || empty ? "" : name(thread));
    }
  }
}
