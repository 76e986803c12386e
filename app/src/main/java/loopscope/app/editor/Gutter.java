package loopscope.app.editor;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.fxmisc.richtext.CodeArea;

/**
 * What stands left of a line: how often it ran, its number, filled where there is a breakpoint, a triangle while it runs, a dot when it can't be parsed. A
 * click sets a breakpoint or takes it away, one with the secondary button asks for its condition.
 */
final class Gutter implements IntFunction<Node> {
  private static final PseudoClass BREAKPOINT = PseudoClass.getPseudoClass("breakpoint");
  private static final PseudoClass CONDITIONAL = PseudoClass.getPseudoClass("conditional");
  private static final int MANY = 1000;

  private final CodeArea area;
  private final IntegerProperty running;
  private final ObjectProperty<Set<Integer>> wrong;
  private final Breakpoints breakpoints;
  /** Changes when another moment is looked at. */
  private final IntegerProperty moment;
  private final IntUnaryOperator times;
  private final IntConsumer askForCondition;

  Gutter(CodeArea area, IntegerProperty running, ObjectProperty<Set<Integer>> wrong, Breakpoints breakpoints,
      IntegerProperty moment, IntUnaryOperator times, IntConsumer askForCondition) {
    this.area = area;
    this.running = running;
    this.wrong = wrong;
    this.breakpoints = breakpoints;
    this.moment = moment;
    this.times = times;
    this.askForCondition = askForCondition;
  }

  @Override
  public Node apply(int line) {
    var triangle = new Polygon(0, 0, 8, 4.5, 0, 9);
    triangle.getStyleClass().add("running-mark");
    triangle.visibleProperty().bind(running.isEqualTo(line));
    var number = new Label();
    number.getStyleClass().add("line-number");
    number.setText(padded(line + 1));
    number.setAlignment(Pos.CENTER_RIGHT);
    var dot = new Circle(3);
    dot.getStyleClass().add("problem-mark");
    dot.visibleProperty().bind(wrong.map(lines -> lines.contains(line)));
    var count = new Label();
    count.getStyleClass().add("line-count");
    count.textProperty().bind(Bindings.createStringBinding(() -> count(line), moment));
    var gutter = new HBox(count, new StackPane(dot, triangle), number);
    gutter.getStyleClass().add("gutter");
    gutter.setAlignment(Pos.CENTER_LEFT);
    gutter.setOnMouseClicked(click -> clicked(click, line));
    var breakpoint = Bindings.valueAt(breakpoints.byLine(), line);
    breakpoint.subscribe(now -> {
      var condition = Optional.ofNullable(now).flatMap(Breakpoint::condition);
      number.pseudoClassStateChanged(BREAKPOINT, now != null);
      number.pseudoClassStateChanged(CONDITIONAL, condition.isPresent());
      number.setTooltip(condition.map(each -> new Tooltip(each.text())).orElse(null));
    });
    number.setUserData(breakpoint);
    return gutter;
  }

  private void clicked(MouseEvent click, int line) {
    if (click.getButton() == MouseButton.SECONDARY) {
      askForCondition.accept(line);
      click.consume();
    } else {
      breakpoints.toggle(line);
    }
  }

  private String count(int line) {
    var now = times.applyAsInt(line);
    return now == 0 ? "" : now < MANY ? now + "\u00D7" : now / MANY + "k\u00D7";
  }

  private String padded(int number) {
    var digits = Math.max(3, String.valueOf(area.getParagraphs().size()).length());
    return String.format("%" + digits + "d", number);
  }
}
