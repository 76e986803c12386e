package loopscope.app.console;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.sandbox.AllowanceWords;
import loopscope.app.sandbox.Permits;
import loopscope.app.settings.Allowance;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the sandbox refused the program: a sentence, and below it a button that allows it, or the word that it is allowed. */
final class RefusedRow extends HBox {
  private final Texts texts;
  private final Permits permits;
  private final Label words = new Label();
  private final Button allow = new Button();
  private final Label allowed = new Label();
  private final LineTime time;

  RefusedRow(Texts texts, Permits permits) {
    this.texts = texts;
    this.permits = permits;
    time = new LineTime(texts);
    words.getStyleClass().add("refusal-words");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    allow.getStyleClass().add("allow");
    allow.setWrapText(true);
    allow.setMinHeight(Region.USE_PREF_SIZE);
    allowed.getStyleClass().addAll("secondary", "allowed-words");
    allowed.setWrapText(true);
    allowed.setMinHeight(Region.USE_PREF_SIZE);
    var text = new VBox(words, allow, allowed);
    text.getStyleClass().add("refusal-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    getStyleClass().add("refusal");
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(new FontIcon(Feather.SHIELD), text, time);
  }

  void show(ConsoleLine.Refused line, long position) {
    words.setText(line.refusal().sentence().in(texts));
    show(allow, false);
    show(allowed, false);
    permits.remedy(line.refusal()).ifPresent(this::offer);
    time.show(line, position);
    setAccessibleText(words.getText() + " " + time.getText());
  }

  private void offer(Allowance remedy) {
    var given = permits.has(remedy);
    show(allow, !given);
    show(allowed, given);
    allow.setText(AllowanceWords.offer(remedy).in(texts));
    allow.setOnAction(pressed -> permits.allow(remedy));
    allowed.setText(texts.get("sandbox.allowed"));
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
