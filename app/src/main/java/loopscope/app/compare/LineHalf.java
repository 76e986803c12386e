package loopscope.app.compare;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopscope.app.compare.Row.Line;

/** The line of one side with its number; what differs within it is marked. */
final class LineHalf extends HBox {
  /** More than there is: both sides give way alike, so they share the room evenly, however long their lines are. */
  private static final double WIDE = 10_000;

  private final Label number = new Label();
  private final TextFlow text = new TextFlow();
  private String spoken = "";

  /**
   * @param side its style class
   */
  LineHalf(String side) {
    number.getStyleClass().addAll("code", "line-number", "compare-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    text.getStyleClass().addAll("code", "compare-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    getStyleClass().addAll("compare-half", side);
    setPrefWidth(WIDE);
    setMinWidth(0);
    getChildren().addAll(number, text);
  }

  void show(Line line, List<Piece> pieces) {
    number.setText(String.valueOf(line.number()));
    text.getChildren().setAll(pieces.stream().map(LineHalf::text).toList());
    spoken = line.text();
  }

  /** Shows that this side has no such line. */
  void clear() {
    number.setText("");
    text.getChildren().clear();
    spoken = "";
  }

  String spoken() {
    return spoken;
  }

  private static Text text(Piece piece) {
    var text = new Text(piece.text().chars().mapToObj(unit -> visible((char) unit, piece.differs())).collect(
        Collectors.joining()));
    text.getStyleClass().add(piece.differs() ? "compare-differing" : "compare-alike");
    return text;
  }

  /** Control characters have signs of their own, and so have blanks where they make the difference. */
  private static String visible(char unit, boolean differs) {
    return switch (unit) {
      case ' ' -> differs ? "\u00B7" : " ";
      case '\t' -> differs ? "\u2192" : "\t";
      default -> String.valueOf(unit < ' ' ? (char) ('\u2400' + unit) : unit);
    };
  }
}
