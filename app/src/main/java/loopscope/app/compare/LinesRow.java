package loopscope.app.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopscope.app.compare.Row.Line;

/** Two lines side by side, between them a sign that says how they differ. */
final class LinesRow extends HBox {
  private final LineHalf here = new LineHalf("compare-here");
  private final LineHalf node = new LineHalf("compare-node");
  private final Label sign = new Label();

  LinesRow() {
    sign.getStyleClass().addAll("code", "compare-sign");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(here, Priority.ALWAYS);
    HBox.setHgrow(node, Priority.ALWAYS);
    getStyleClass().add("compare-row");
    getChildren().addAll(here, sign, node);
  }

  void show(Row.Lines row) {
    switch (row) {
      case Row.Same(var ours, var nodes) -> {
        sign.setText("");
        here.show(ours, plain(ours));
        node.show(nodes, plain(nodes));
      }
      case Row.Changed(var ours, var nodes) -> {
        sign.setText("\u2260");
        here.show(ours, Piece.of(ours.text(), nodes.text()));
        node.show(nodes, Piece.of(nodes.text(), ours.text()));
      }
      case Row.OnlyHere(var ours) -> {
        sign.setText("\u2212");
        here.show(ours, plain(ours));
        node.clear();
      }
      case Row.OnlyNode(var nodes) -> {
        sign.setText("+");
        here.clear();
        node.show(nodes, plain(nodes));
      }
    }
  }

  /** Both lines for a screen reader. */
  String spoken() {
    return here.spoken() + " | " + node.spoken();
  }

  private static List<Piece> plain(Line line) {
    return List.of(new Piece(line.text(), false));
  }
}
