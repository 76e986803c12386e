package loopscope.app.sandbox;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.settings.Allowance;
import loopscope.app.widgets.Buttons;

/** Stands where something needs the user's leave: says what it may do then, with a button that gives it. */
public final class ConsentBox extends ScrollPane {
  private final Label words = new Label();
  private final Texts texts;

  /**
   * @param id that of the button
   */
  public ConsentBox(String id, Texts texts, Allowance allowance, Runnable given) {
    this.texts = texts;
    getStyleClass().add("consent");
    setFitToWidth(true);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    var offer = AllowanceWords.offer(allowance);
    var allow = Buttons.words(id, texts.bind(offer.key()), given);
    allow.getStyleClass().add("accent");
    allow.setMinWidth(Region.USE_PREF_SIZE);
    var later = new Label();
    later.getStyleClass().add("secondary");
    later.textProperty().bind(texts.bind("consent.later"));
    later.setWrapText(true);
    var box = new VBox(words, allow, later);
    box.getStyleClass().add("consent-box");
    setContent(box);
  }

  /**
   * Asks.
   *
   * @param key the sentence in the bundles; the project's name comes first, then the other arguments
   */
  public void ask(String key, Path project, Object... others) {
    var folder = project.getFileName();
    var name = String.valueOf(folder == null ? project : folder);
    words.textProperty().bind(texts.bind(key, Stream.concat(Stream.of(name), Stream.of(others)).toArray()));
  }
}
