package loopscope.app.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loopscope.app.i18n.Texts;

/** Names the two sides of a comparison and how each of them ended. */
final class ColumnHeads extends HBox {
  private final Texts texts;
  private final Label node = new Label();
  private final Label hereEnd = new Label();
  private final Label nodeEnd = new Label();

  ColumnHeads(Texts texts) {
    this.texts = texts;
    var here = new Label();
    here.textProperty().bind(texts.bind("compare.here"));
    hereEnd.setId("compare-here-end");
    nodeEnd.setId("compare-node-end");
    getStyleClass().add("compare-heads");
    getChildren().addAll(head(here, hereEnd), head(node, nodeEnd));
  }

  void show(Comparison comparison) {
    node.textProperty().bind(texts.bind("compare.node", comparison.version()));
    show(hereEnd, comparison.here());
    show(nodeEnd, comparison.node());
  }

  private void show(Label label, Outcome outcome) {
    var ending = CompareWords.ending(outcome);
    label.textProperty().bind(texts.bind(ending.key(), ending.arguments().toArray()));
  }

  private static HBox head(Label name, Label end) {
    name.getStyleClass().add("pane-title");
    name.setMinWidth(USE_PREF_SIZE);
    end.getStyleClass().add("secondary");
    var head = new HBox(name, end);
    head.getStyleClass().add("compare-head");
    head.setPrefWidth(0);
    HBox.setHgrow(head, Priority.ALWAYS);
    return head;
  }
}
