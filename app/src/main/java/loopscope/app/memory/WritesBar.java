package loopscope.app.memory;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import loopscope.app.i18n.Texts;
import loopscope.app.run.RunModel;
import loopscope.app.widgets.Buttons;
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.SourceRange;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.Track;
import org.kordamp.ikonli.feather.Feather;

/** Who changed this? Goes from write to write of what was chosen, and names the statement that made it. */
final class WritesBar extends HBox {
  private final RunModel model;
  private final Texts texts;
  private final Label said = new Label();
  private final Button previous;
  private final Button next;
  private OptionalLong before = OptionalLong.empty();
  private OptionalLong after = OptionalLong.empty();

  WritesBar(RunModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    previous = Buttons.icon("previous-write", Feather.CHEVRON_LEFT, texts.bind("memory.previous"), () -> go(
        before));
    next = Buttons.icon("next-write", Feather.CHEVRON_RIGHT, texts.bind("memory.next"), () -> go(after));
    said.setId("writes");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("writes-bar");
    getChildren().setAll(previous, next, said);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Tells of the writes of a reference; hides without one. */
  void show(Memory memory, Optional<Reference> chosen) {
    var track = chosen.flatMap(memory::history);
    setVisible(track.isPresent());
    track.ifPresent(found -> tell(memory, chosen.get(), found));
  }

  private void tell(Memory memory, Reference reference, Track<?> track) {
    var seq = model.positionProperty().get();
    before = track.before(seq);
    after = track.after(seq);
    previous.setDisable(before.isEmpty());
    next.setDisable(after.isEmpty());
    var count = track.count(seq);
    var at = track.since(seq).stream().boxed().flatMap(write -> memory.statementBefore(write).stream()).map(
        SourceRange::label).findFirst().orElse("");
    said.setText(count == 0
        ? texts.get("memory.unwritten", name(reference))
        : texts.get(at.isEmpty() ? "memory.writes.node" : "memory.writes", name(reference), count, track
            .count(
                Long.MAX_VALUE - 1), at));
  }

  private String name(Reference reference) {
    return switch (reference) {
      case Reference.Binding(var scope, var name, var block) -> name;
      case Reference.Property(var object, var key) -> key.text();
      case Reference.Entry(var object, var key) -> key.text();
      case Reference.Content content -> texts.get("memory.content");
      case Reference.Prototype prototype -> "[[Prototype]]";
    };
  }

  private void go(OptionalLong write) {
    write.ifPresent(seq -> model.move(playhead -> playhead.seek(seq)));
  }
}
