package loopscope.app.start;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Cards in as many columns of equal width as there is room for; those of a row are equally high. */
final class CardGrid extends GridPane {
  private static final double NARROWEST = 270;

  private final List<? extends Node> cards;

  CardGrid(List<? extends Node> cards) {
    this.cards = cards;
    getStyleClass().add("start-cards");
    widthProperty().addListener(changed -> arrange((int) Math.max(1, getWidth() / NARROWEST)));
    arrange(3);
  }

  private void arrange(int columns) {
    if (getColumnConstraints().size() == columns) {
      return;
    }
    var column = new ColumnConstraints();
    column.setPercentWidth(100.0 / columns);
    getColumnConstraints().setAll(Collections.nCopies(columns, column));
    getChildren().clear();
    for (var i = 0; i < cards.size(); i++) {
      add(cards.get(i), i % columns, i / columns);
    }
  }
}
