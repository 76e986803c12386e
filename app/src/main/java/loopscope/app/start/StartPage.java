package loopscope.app.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.widgets.Buttons;
import loopscope.lessons.Sample;

/** What one sees first: how to begin, what one had open, and the gallery of samples. */
public final class StartPage extends BorderPane {
  private final Texts texts;
  private final Actions actions;
  private final VBox recent = new VBox();

  /** What the page asks for. */
  public record Actions(Runnable create, Runnable open, Runnable openFolder, Consumer<Path> reopen,
      Consumer<Sample> sample) {}

  public StartPage(Texts texts, List<Sample> samples, ObservableList<Path> paths, Actions actions) {
    this.texts = texts;
    this.actions = actions;
    setId("start-page");
    getStyleClass().add("start-page");
    setLeft(beginning());
    setCenter(gallery(samples));
    InvalidationListener changed = change -> showRecent(paths);
    paths.addListener(changed);
    texts.localeProperty().addListener(changed);
    showRecent(paths);
  }

  private VBox beginning() {
    var title = text("start.title", "start-title");
    var words = text("start.words", "secondary");
    words.setWrapText(true);
    var create = Buttons.words("start-new", texts.bind("start.new"), actions.create());
    create.getStyleClass().add("accent");
    var buttons = new VBox(create, Buttons.words("start-open", texts.bind("start.open"), actions.open()),
        Buttons.words("start-open-folder", texts.bind("start.open-folder"), actions.openFolder()));
    buttons.getStyleClass().add("start-buttons");
    buttons.getChildren().forEach(button -> ((Button) button).setMaxWidth(Double.MAX_VALUE));
    recent.getStyleClass().add("start-recent");
    var left = new VBox(title, words, buttons, text("start.recent", "start-heading"), recent);
    left.getStyleClass().add("start-beginning");
    return left;
  }

  private ScrollPane gallery(List<Sample> samples) {
    var cards = new CardGrid(samples.stream().map(sample -> new SampleCard(sample, texts, () -> actions
        .sample()
        .accept(sample))).toList());
    var all = new VBox(text("start.samples", "start-heading"), cards);
    all.getStyleClass().add("start-gallery");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private void showRecent(ObservableList<Path> paths) {
    var there = paths.stream().filter(Files::exists).limit(6).toList();
    if (there.isEmpty()) {
      var none = text("start.recent.none", "secondary");
      none.setWrapText(true);
      recent.getChildren().setAll(none);
    } else {
      recent.getChildren().setAll(there.stream().map(this::recent).toList());
    }
  }

  private Button recent(Path path) {
    var name = new Label(path.getFileName().toString());
    var folder = new Label(String.valueOf(path.getParent()));
    folder.getStyleClass().add("secondary");
    var button = new Button();
    button.setGraphic(new VBox(name, folder));
    button.getStyleClass().add("recent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(path.toString());
    button.setOnAction(chosen -> actions.reopen().accept(path));
    return button;
  }

  private Label text(String key, String style) {
    var label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add(style);
    return label;
  }
}
