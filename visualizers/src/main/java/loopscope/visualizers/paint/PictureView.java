package loopscope.visualizers.paint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Group;
import org.jspecify.annotations.Nullable;

/**
 * Shows a picture. What its shapes stand for is told under the pointer and to a screen reader; it can be chosen with
 * the mouse, or with the arrow keys and Enter. The owner draws a picture of this region's size when the size changes.
 */
public final class PictureView extends Region {
  private final Canvas canvas = new Canvas();
  private final Canvas leaving = new Canvas();
  private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
  private final Tooltip tooltip = new Tooltip();
  private Picture picture = new Picture(0, 0, List.of());
  private Consumer<Meaning> onChosen = meaning -> {};
  private Consumer<Optional<Meaning>> onHovered = meaning -> {};
  private Color focusColour = Color.web("#2F6FDE");
  private @Nullable Meaning hovered;
  private int focusIndex = -1;

  public PictureView() {
    getStyleClass().add("picture-view");
    getChildren().addAll(leaving, canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    tooltip.setShowDelay(Duration.millis(250));
    tooltip.setShowDuration(Duration.INDEFINITE);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(at(event.getX(), event.getY())));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
      requestFocus();
      at(event.getX(), event.getY()).ifPresent(group -> onChosen.accept(group.meaning()));
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().subscribe(this::paint);
  }

  /** Shows a picture in place of the one before. */
  public void show(Picture next) {
    canvas.setOpacity(1);
    picture = next;
    focusIndex = Math.min(focusIndex, (int) next.meaningful().count() - 1);
    paint();
  }

  /** Shows a picture as it takes the place of another, of which less is seen the nearer {@code progress} is to 1. */
  public void fade(Picture from, Picture to, double progress) {
    new CanvasPainter(leaving.getGraphicsContext2D()).paint(from);
    show(to);
    canvas.setOpacity(progress);
  }

  /** The picture that is shown. */
  public Picture picture() {
    return picture;
  }

  /** What to do when a shape is chosen by click or key. */
  public void setOnChosen(Consumer<Meaning> action) {
    onChosen = action;
  }

  /** What to do when the pointer comes to a shape, or leaves it. */
  public void setOnHovered(Consumer<Optional<Meaning>> action) {
    onHovered = action;
  }

  /** The colour of the frame around the shape that has the keyboard. */
  public void setFocusColour(Color colour) {
    focusColour = colour;
    paint();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    leaving.setWidth(getWidth());
    leaving.setHeight(getHeight());
    paint();
  }

  private Optional<Group> at(double x, double y) {
    return HitTest.at(picture, x, y);
  }

  private void paint() {
    painter.paint(picture);
    if (isFocused()) {
      focusedGroup().ifPresent(group -> {
        var graphics = canvas.getGraphicsContext2D();
        var bounds = group.bounds();
        graphics.setStroke(focusColour);
        graphics.setLineWidth(2);
        graphics.setLineDashes((double[]) null);
        graphics.strokeRoundRect(bounds.x() - 3, bounds.y() - 3, bounds.width() + 6, bounds.height() + 6, 12,
            12);
      });
    }
  }

  /** Asked by a screen reader: the shape that has the keyboard, or else all there is. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? focusedGroup().map(group -> group.meaning().spoken()).orElseGet(this::everything)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private String everything() {
    return picture.meaningful().map(group -> group.meaning().spoken()).collect(Collectors.joining(". "));
  }

  private Optional<Group> focusedGroup() {
    return focusIndex < 0 ? Optional.empty() : picture.meaningful().skip(focusIndex).findFirst();
  }

  private void hover(Optional<Group> group) {
    var meaning = group.map(Group::meaning).orElse(null);
    if (meaning == null ? hovered == null : meaning.equals(hovered)) {
      return;
    }
    hovered = meaning;
    if (meaning == null || meaning.hover().isEmpty()) {
      Tooltip.uninstall(this, tooltip);
    } else {
      tooltip.setText(meaning.hover());
      Tooltip.install(this, tooltip);
    }
    onHovered.accept(Optional.ofNullable(meaning));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case RIGHT, DOWN -> moveFocus(1);
      case LEFT, UP -> moveFocus(-1);
      case ENTER, SPACE -> focusedGroup().ifPresent(group -> onChosen.accept(group.meaning()));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moveFocus(int by) {
    focusIndex = Math.clamp(focusIndex + by, -1, (int) picture.meaningful().count() - 1);
    paint();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
