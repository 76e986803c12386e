package loopscope.app.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import loopscope.app.i18n.Texts;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.reactfx.EventStreams;
import org.reactfx.Subscription;

/** The editor of one document: coloured text with its gutter, the mark on the running line, and find and replace. */
final class CodePane extends BorderPane {
  /** No line runs. */
  static final int NONE = -1;

  private final CodeArea area = new CodeArea();
  private final IntegerProperty runningLine = new SimpleIntegerProperty(this, "runningLine", NONE);
  private final FindBar findBar;
  private final Problems problems;
  private final LineNotes notes;
  private final Histories histories;
  private final ConditionPopup conditions;
  private final IntegerProperty moment = new SimpleIntegerProperty(this, "moment", 0);
  private Recorded recorded = Recorded.NOTHING;
  private boolean edited;
  private final Subscription subscriptions;
  private List<Token> tokens = List.of();
  private Optional<Brackets.Pair> pair = Optional.empty();

  CodePane(Document document, Texts texts, SyntaxCheck check) {
    area.setId("code");
    area.getStyleClass().add("code");
    area.setAccessibleText(document.nameProperty().get());
    conditions = new ConditionPopup(area, texts, document.breakpoints());
    problems = new Problems(area, document::path, check);
    area.setParagraphGraphicFactory(new Gutter(area, runningLine, problems.lines(), document.breakpoints(),
        moment, line -> note(document, line).times(), this::askForCondition));
    area.replaceText(document.textProperty().get());
    area.getUndoManager().forgetHistory();
    area.moveTo(0);
    findBar = new FindBar(area, texts);
    notes = new LineNotes(area);
    histories = new Histories(area, () -> tokens);
    new Typing(area).install();
    subscriptions = Subscription.multi(
        area.multiPlainChanges().subscribe(changes -> textChanged(document, changes)),
        EventStreams.changesOf(area.caretPositionProperty()).subscribe(caret -> markBrackets()),
        area.viewportDirtyEvents().subscribe(moved -> notes.placeSoon()),
        problems.install(this::restyle));
    restyle();
    setCenter(new StackPane(new VirtualizedScrollPane<>(area), notes));
    setTop(findBar);
    problems.checkSoon();
  }

  CodeArea area() {
    return area;
  }

  FindBar findBar() {
    return findBar;
  }

  /** Marks the line that runs, counted from 0, and brings it into view; {@link #NONE} takes the mark away. */
  void markRunning(int line) {
    var last = runningLine.get();
    if (last == line || line >= area.getParagraphs().size()) {
      return;
    }
    if (last != NONE && last < area.getParagraphs().size()) {
      area.setParagraphStyle(last, List.of());
    }
    runningLine.set(line);
    if (line != NONE) {
      area.setParagraphStyle(line, List.of("running"));
      reveal(line);
    }
  }

  /** Shows what a recording knows of the document; nothing once its text is another than that which ran. */
  void show(Document document, Recorded known) {
    recorded = known;
    notes.show(line -> note(document, line));
    histories.show(name -> edited ? Optional.empty() : recorded.history(document.recordedPath(), name));
    moment.set(moment.get() + 1);
  }

  /** Asks for the condition of a breakpoint on a line, from 0. */
  void askForCondition(int line) {
    reveal(line);
    conditions.ask(line);
  }

  /** The text is what runs. */
  void begin() {
    edited = false;
  }

  private LineNote note(Document document, int line) {
    return edited ? LineNote.NONE : recorded.line(document.recordedPath(), line + 1);
  }

  /** Selects a line from a column to its end, both from 0. */
  void goTo(int line, int column) {
    if (line < area.getParagraphs().size()) {
      area.moveTo(line, Math.min(column, area.getParagraphLength(line)));
      area.lineEnd(SelectionPolicy.EXTEND);
      reveal(line);
    }
  }

  /** Undoes what the pane listens to. */
  void dispose() {
    subscriptions.unsubscribe();
    histories.hide();
    conditions.hide();
    findBar.dispose();
  }

  private void reveal(int line) {
    area.showParagraphInViewport(Math.max(0, line - 2));
    area.showParagraphInViewport(Math.min(area.getParagraphs().size() - 1, line + 2));
  }

  private void textChanged(Document document, List<PlainTextChange> changes) {
    for (var change : changes) {
      document.breakpoints().edited(line(area, Math.min(change.getPosition(), area.getLength())), lineEnds(
          change
              .getRemoved()), lineEnds(change.getInserted()));
    }
    edited = true;
    notes.placeSoon();
    document.textProperty().set(area.getText());
    problems.clear();
    restyle();
    problems.checkSoon();
    findBar.textChanged();
  }

  private static int lineEnds(String text) {
    return (int) text.chars().filter(each -> each == '\n').count();
  }

  private void restyle() {
    var text = area.getText();
    tokens = Tokenizer.tokenize(text);
    pair = Optional.empty();
    if (!text.isEmpty()) {
      area.setStyleSpans(0, problems.over(Styles.of(tokens, text.length()), tokens));
    }
    markBrackets();
  }

  private void markBrackets() {
    var now = Brackets.at(area.getCaretPosition(), area.getText(), tokens);
    if (now.equals(pair)) {
      return;
    }
    pair.ifPresent(old -> style(old, List.of("punctuator")));
    now.ifPresent(found -> style(found, List.of("punctuator", "bracket")));
    pair = now;
  }

  private void style(Brackets.Pair brackets, Collection<String> classes) {
    for (var offset : List.of(brackets.first(), brackets.second())) {
      if (offset < area.getLength()) {
        area.setStyle(offset, offset + 1, new ArrayList<>(classes));
      }
    }
  }

  /** The offset of a place, both from 0 and kept within the text. */
  static int offset(CodeArea area, int line, int column) {
    var paragraph = Math.clamp(line, 0, area.getParagraphs().size() - 1);
    return area.position(paragraph, Math.clamp(column, 0, area.getParagraphLength(paragraph))).toOffset();
  }

  /** The line of an offset, from 0. */
  static int line(CodeArea area, int offset) {
    return area.offsetToPosition(offset, Bias.Forward).getMajor();
  }
}
