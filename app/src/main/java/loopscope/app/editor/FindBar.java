package loopscope.app.editor;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loopscope.app.editor.Finder.Find;
import loopscope.app.i18n.Texts;
import loopscope.app.widgets.Buttons;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.feather.Feather;

/** Find and replace, above the text it searches. */
final class FindBar extends GridPane {
  private final CodeArea area;
  private final Texts texts;
  private final TextField sought = new TextField();
  private final TextField replacement = new TextField();
  private final ToggleButton matchCase = new ToggleButton("Aa");
  private final Label count = new Label();
  private List<Find> finds = List.of();

  FindBar(CodeArea area, Texts texts) {
    this.area = area;
    this.texts = texts;
    getStyleClass().add("find-bar");
    sought.setId("find");
    replacement.setId("replace");
    count.setId("find-count");
    count.getStyleClass().add("secondary");
    sought.promptTextProperty().bind(texts.bind("find.prompt"));
    replacement.promptTextProperty().bind(texts.bind("find.replace.prompt"));
    matchCase.accessibleTextProperty().bind(texts.bind("find.case"));
    addRow(0, sought, new HBox(4, icon("find.previous", Feather.CHEVRON_UP, this::previous), icon("find.next",
        Feather.CHEVRON_DOWN, this::next), matchCase, icon("find.close", Feather.X, this::close), count));
    addRow(1, replacement, new HBox(4, button("find.replace", this::replace), button("find.replace.all",
        this::replaceAll)));
    count.setMinWidth(USE_PREF_SIZE);
    setHgrow(sought, Priority.ALWAYS);
    sought.textProperty().addListener(changed -> soughtChanged());
    matchCase.selectedProperty().addListener(changed -> soughtChanged());
    sought.setOnAction(typed -> next());
    replacement.setOnAction(typed -> replace());
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    shown(false);
  }

  /** Opens it with the selected text. */
  void open() {
    shown(true);
    var selected = area.getSelectedText();
    if (!selected.isEmpty() && !selected.contains("\n")) {
      sought.setText(selected);
    }
    sought.requestFocus();
    sought.selectAll();
    soughtChanged();
  }

  void next() {
    finds.stream().filter(find -> find.start() >= area.getSelection().getEnd()).findFirst()
        .or(() -> finds.stream().findFirst()).ifPresent(this::select);
  }

  void previous() {
    finds.reversed().stream().filter(find -> find.end() <= area.getSelection().getStart()).findFirst()
        .or(() -> finds.reversed().stream().findFirst()).ifPresent(this::select);
  }

  void textChanged() {
    if (isVisible()) {
      find();
    }
  }

  void dispose() {
    count.textProperty().unbind();
  }

  private Button button(String key, Runnable action) {
    var button = Buttons.words(key.replace('.', '-'), texts.bind(key), action);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Button icon(String key, Feather icon, Runnable action) {
    return Buttons.icon(key.replace('.', '-'), icon, texts.bind(key), action);
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    shown(false);
    area.requestFocus();
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void soughtChanged() {
    find();
    finds.stream().filter(find -> find.start() >= area.getSelection().getStart()).findFirst()
        .or(() -> finds.stream().findFirst()).ifPresent(this::select);
  }

  private void find() {
    finds = finder().all(area.getText());
    showCount(0);
  }

  private void select(Find find) {
    area.selectRange(find.start(), find.end());
    area.requestFollowCaret();
    showCount(finds.indexOf(find) + 1);
  }

  private void showCount(int which) {
    count.textProperty().bind(finds.isEmpty() ? texts.bind("find.none")
        : texts.bind("find.count", which,
            finds.size()));
    count.setVisible(!sought.getText().isEmpty());
  }

  private void replace() {
    var selection = area.getSelection();
    if (finds.contains(new Find(selection.getStart(), selection.getEnd()))) {
      area.replaceSelection(replacement.getText());
    }
    next();
  }

  private void replaceAll() {
    var text = area.getText();
    var replaced = finder().replaceAll(text, replacement.getText());
    if (!replaced.equals(text)) {
      area.replaceText(replaced);
    }
  }

  private Finder finder() {
    return new Finder(sought.getText(), matchCase.isSelected());
  }
}
