package loopscope.app.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** The values of the variable under the mouse, over the run. */
final class Histories {
  private final CodeArea area;
  private final Supplier<List<Token>> tokens;
  private final Popup popup = new Popup();
  private final Label message = new Label();
  private Function<String, Optional<String>> histories = name -> Optional.empty();

  Histories(CodeArea area, Supplier<List<Token>> tokens) {
    this.area = area;
    this.tokens = tokens;
    message.getStyleClass().add("history-message");
    message.setId("history-message");
    popup.getContent().add(message);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::tell);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, gone -> popup.hide());
  }

  /** Tells these histories from now on, by the name of the variable. */
  void show(Function<String, Optional<String>> known) {
    histories = known;
  }

  void hide() {
    popup.hide();
  }

  private void tell(MouseOverTextEvent event) {
    name(event.getCharacterIndex()).flatMap(histories).ifPresent(history -> {
      message.setText(history);
      var place = event.getScreenPosition();
      popup.show(area, place.getX(), place.getY() + 14);
    });
  }

  private Optional<String> name(int offset) {
    return tokens.get().stream().filter(token -> token.start() <= offset && offset < token.end()).findFirst()
        .map(
            token -> area.getText(token.start(), token.end())).filter(text -> Character.isJavaIdentifierStart(
                text.charAt(
                    0)));
  }
}
