package loopscope.app.sandbox;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.settings.Allowance;
import loopscope.app.settings.Allowances;
import loopscope.app.widgets.Buttons;

/** What is allowed to the programs of each project, with a button beside each that takes it back. */
public final class AllowancesList extends VBox {
  private final Allowances allowances;
  private final Texts texts;

  public AllowancesList(Allowances allowances, Texts texts) {
    this.allowances = allowances;
    this.texts = texts;
    setId("allowances");
    getStyleClass().add("allowances");
    InvalidationListener refresh = changed -> refresh();
    allowances.byProject().addListener(refresh);
    texts.localeProperty().addListener(refresh);
    refresh();
  }

  private void refresh() {
    getChildren().setAll(words("sandbox.rules"));
    if (allowances.byProject().isEmpty()) {
      getChildren().add(words("sandbox.nothing-more"));
    }
    allowances.byProject().forEach((project, given) -> getChildren().add(project(project, given)));
  }

  private Label words(String key) {
    var words = new Label(texts.get(key));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private VBox project(Path project, List<Allowance> given) {
    var heading = new Label(texts.get("sandbox.project", project.toString()));
    heading.getStyleClass().add("start-heading");
    var box = new VBox(heading);
    box.getStyleClass().add("allowances-of-project");
    given.forEach(allowance -> box.getChildren().add(row(project, allowance)));
    return box;
  }

  private Node row(Path project, Allowance allowance) {
    var name = new Label(AllowanceWords.name(allowance).in(texts));
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var takeBack = Buttons.words("take-back", texts.bind("sandbox.take-back"), () -> allowances.takeBack(
        project,
        allowance));
    takeBack.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(name, takeBack);
    row.getStyleClass().add("allowance");
    return row;
  }
}
