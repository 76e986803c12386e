package loopscope.app.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import loopscope.app.editor.SyntaxCheck.Problem;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.StyleSpans;
import org.reactfx.Subscription;

/** The syntax errors of a text: asked for at a pause in typing, underlined, and told where the mouse rests on one. */
final class Problems {
  private static final List<String> UNDERLINED = List.of("problem");

  private final CodeArea area;
  private final Supplier<Path> place;
  private final SyntaxCheck check;
  private final PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(300));
  private final Popup popup = new Popup();
  private final Label message = new Label();
  private final ObjectProperty<Set<Integer>> lines = new SimpleObjectProperty<>(this, "lines", Set.of());
  private List<Problem> problems = List.of();
  private Runnable changed = () -> {};

  Problems(CodeArea area, Supplier<Path> place, SyntaxCheck check) {
    this.area = area;
    this.place = place;
    this.check = check;
    message.getStyleClass().add("problem-message");
    message.setId("problem-message");
    popup.getContent().add(message);
    pause.setOnFinished(due -> check());
  }

  /** The lines that can't be parsed, from 0. */
  ObjectProperty<Set<Integer>> lines() {
    return lines;
  }

  /** Begins to answer the mouse; {@code whenChanged} is called when the problems are others. */
  Subscription install(Runnable whenChanged) {
    changed = whenChanged;
    area.setMouseOverTextDelay(Duration.ofMillis(250));
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::tell);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, gone -> popup.hide());
    return () -> {
      pause.stop();
      popup.hide();
    };
  }

  void checkSoon() {
    pause.playFromStart();
  }

  /** Forgets the problems: they were those of another text. */
  void clear() {
    problems = List.of();
    lines.set(Set.of());
  }

  /** The spans with the problems underlined. */
  StyleSpans<Collection<String>> over(StyleSpans<Collection<String>> spans, List<Token> tokens) {
    var marked = spans;
    for (var problem : problems) {
      var start = start(problem);
      var end = tokens.stream().filter(token -> token.start() <= start && start < token.end())
          .mapToInt(Token::end).findFirst().orElse(start + 1);
      marked = underlined(marked, start, Math.min(end, area.getLength()));
    }
    return marked;
  }

  private StyleSpans<Collection<String>> underlined(StyleSpans<Collection<String>> spans, int start,
      int end) {
    var from = Math.max(0, Math.min(start, area.getLength() - 1));
    return spans.overlay(StyleSpans.<Collection<String>>singleton(List.of(), from)
        .concat(StyleSpans.singleton(UNDERLINED, Math.max(1, end - from))), Problems::both);
  }

  private static Collection<String> both(Collection<String> one, Collection<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private void check() {
    var text = area.getText();
    check.check(place.get(), text).thenAccept(found -> Platform.runLater(() -> {
      if (text.equals(area.getText())) {
        show(found);
      }
    }));
  }

  private void show(List<Problem> found) {
    if (found.equals(problems)) {
      return;
    }
    problems = List.copyOf(found);
    lines.set(found.stream().map(problem -> problem.line() - 1).collect(Collectors.toUnmodifiableSet()));
    changed.run();
  }

  private void tell(MouseOverTextEvent event) {
    at(event.getCharacterIndex()).ifPresent(problem -> {
      message.setText(problem.message());
      Point2D place = event.getScreenPosition();
      popup.show(area, place.getX(), place.getY() + 14);
    });
  }

  private Optional<Problem> at(int offset) {
    return problems.stream().filter(problem -> CodePane.line(area, offset) == problem.line() - 1
        && offset >= start(problem) - 1).findFirst();
  }

  private int start(Problem problem) {
    return CodePane.offset(area, problem.line() - 1, problem.column() - 1);
  }
}
