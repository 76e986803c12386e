package loopscope.app.widgets;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loopscope.app.i18n.Message;
import loopscope.app.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A strip above a pane that says what happened and offers what can be done; it stays until it is closed. */
public final class Notice extends HBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Texts texts;
  private final FontIcon icon = new FontIcon(Feather.INFO);
  private final Label words = new Label();
  private final HBox choices = new HBox();
  private final Button close;

  public Notice(String id, Texts texts) {
    this.texts = texts;
    setId(id);
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    words.setId(id + "-words");
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    choices.getStyleClass().add("notice-choices");
    choices.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(words, Priority.ALWAYS);
    close = Buttons.icon(id + "-close", Feather.X, texts.bind("notice.close"), this::hide);
    getChildren().addAll(icon, words, choices, close);
    hide();
  }

  /** Something one can do about it. */
  public record Choice(String id, String key, Runnable action) {}

  /** Says something good or neutral. */
  public void tell(Message message, Choice... offered) {
    show(message, false, List.of(offered));
  }

  /** Says that something went wrong. */
  public void warn(Message message, Choice... offered) {
    show(message, true, List.of(offered));
  }

  public void hide() {
    setVisible(false);
    setManaged(false);
  }

  private void show(Message message, boolean bad, List<Choice> offered) {
    pseudoClassStateChanged(BAD, bad);
    icon.setIconCode(bad ? Feather.ALERT_TRIANGLE : Feather.INFO);
    words.textProperty().bind(texts.bind(message.key(), message.arguments().toArray()));
    choices.getChildren().setAll(offered.stream().map(this::button).toList());
    close.setVisible(offered.isEmpty());
    close.setManaged(offered.isEmpty());
    setVisible(true);
    setManaged(true);
  }

  private Button button(Choice choice) {
    return Buttons.words(choice.id(), texts.bind(choice.key()), () -> {
      hide();
      choice.action().run();
    });
  }
}
