package loopscope.app.start;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.lessons.Sample;

/** A sample in the gallery: its title, what to watch for, its file. Chosen with the mouse, Enter or Space. */
final class SampleCard extends VBox {

  SampleCard(Sample sample, Texts texts, Runnable chosen) {
    setId("sample-" + sample.id());
    getStyleClass().add("sample-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    var title = label(texts.localeProperty().map(sample.title()::in), "sample-title");
    var watch = label(texts.localeProperty().map(sample.watch()::in), "secondary");
    var file = new Label(sample.file());
    file.getStyleClass().addAll("code", "sample-file");
    accessibleTextProperty().bind(title.textProperty().concat(". ").concat(watch.textProperty()));
    getChildren().addAll(title, watch, file);
    setOnMouseClicked(clicked -> chosen.run());
    addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
      if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
        pressed.consume();
        chosen.run();
      }
    });
  }

  private static Label label(ObservableValue<String> words, String style) {
    var label = new Label();
    label.textProperty().bind(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
