package loopscope.app.editor;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import loopscope.app.i18n.Message;
import loopscope.app.i18n.Texts;
import loopscope.visualizers.model.condition.Condition;
import loopscope.visualizers.model.condition.ConditionException;
import org.fxmisc.richtext.CodeArea;

/** Asks below a line for the condition of its breakpoint: Enter sets it, Escape leaves it as it was. */
final class ConditionPopup {
  private final CodeArea area;
  private final Texts texts;
  private final Breakpoints breakpoints;
  private final Popup popup = new Popup();
  private final TextField field = new TextField();
  private final Label problem = new Label();
  private int line;

  ConditionPopup(CodeArea area, Texts texts, Breakpoints breakpoints) {
    this.area = area;
    this.texts = texts;
    this.breakpoints = breakpoints;
    field.setId("condition");
    field.getStyleClass().add("code");
    field.setPrefColumnCount(30);
    field.promptTextProperty().bind(texts.bind("condition.prompt"));
    field.setOnAction(entered -> enter());
    field.setOnKeyPressed(pressed -> {
      if (pressed.getCode() == KeyCode.ESCAPE) {
        hide();
      }
    });
    field.textProperty().addListener(changed -> tell(Optional.empty()));
    problem.setId("condition-problem");
    problem.getStyleClass().add("condition-problem");
    problem.managedProperty().bind(problem.visibleProperty());
    var words = new Label();
    words.textProperty().bind(texts.bind("condition.title"));
    var box = new VBox(words, field, problem);
    box.getStyleClass().add("condition-popup");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setOnHidden(hidden -> area.requestFocus());
  }

  /** Asks for the condition on a line, from 0. */
  void ask(int asked) {
    line = asked;
    field.setText(breakpoints.at(line).flatMap(Breakpoint::condition).map(Condition::text).orElse(""));
    tell(Optional.empty());
    var place = area.getCharacterBoundsOnScreen(area.getAbsolutePosition(line, 0), area.getAbsolutePosition(
        line, 0)).map(
            bounds -> new Point2D(bounds.getMinX(), bounds.getMaxY())).orElseGet(() -> area.localToScreen(40,
                40));
    popup.show(area, place.getX(), place.getY() + 4);
    field.requestFocus();
    field.selectAll();
  }

  void hide() {
    popup.hide();
  }

  /** Without a condition the breakpoint stops always. */
  private void enter() {
    try {
      var text = field.getText().strip();
      breakpoints.set(line, text.isEmpty() ? Breakpoint.UNCONDITIONAL
          : new Breakpoint(Optional.of(Condition.parse(text))));
      hide();
    } catch (ConditionException wrong) {
      tell(Optional.of(wrong.found().isEmpty()
          ? Message.of("condition.ends")
          : Message.of("condition.unexpected", wrong.found(), wrong.offset() + 1)));
      field.selectRange(wrong.offset(), wrong.offset() + wrong.found().length());
    }
  }

  private void tell(Optional<Message> wrong) {
    problem.setVisible(wrong.isPresent());
    problem.setText(wrong.map(message -> message.in(texts)).orElse(""));
    popup.sizeToScene();
  }
}
