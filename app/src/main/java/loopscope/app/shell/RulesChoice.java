package loopscope.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.engine.trace.LoopRules;

/** By the rules of which releases of Node the next run goes; those of today whenever Loopscope starts. */
final class RulesChoice extends VBox {
  private LoopRules chosen = LoopRules.NODE_20;

  RulesChoice(Texts texts) {
    getStyleClass().add("rules");
    getChildren().add(words(texts, "rules.words"));
    var group = new ToggleGroup();
    for (var rules : List.of(LoopRules.NODE_20, LoopRules.NODE_11, LoopRules.NODE_10)) {
      var key = "rules." + rules;
      var button = new RadioButton();
      button.setId("rules-" + rules);
      button.textProperty().bind(texts.bind(key));
      button.setToggleGroup(group);
      button.setSelected(rules == chosen);
      button.setOnAction(pressed -> chosen = rules);
      var meaning = words(texts, key + ".meaning");
      meaning.getStyleClass().add("rules-meaning");
      getChildren().add(new VBox(button, meaning));
    }
  }

  private static Label words(Texts texts, String key) {
    var words = new Label();
    words.textProperty().bind(texts.bind(key));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  LoopRules chosen() {
    return chosen;
  }
}
