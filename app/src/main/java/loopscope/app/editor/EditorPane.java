package loopscope.app.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import loopscope.app.i18n.Texts;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.stop.SourceLine;
import loopscope.visualizers.model.memory.Memory;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/** The open documents, a tab each. */
public final class EditorPane extends BorderPane {
  private final TabPane tabs = new TabPane();

  /** The line that runs, from 1. */
  private record Running(String file, int line) {}

  private final Texts texts;
  private final SyntaxCheck check;
  private final Predicate<Document> mayClose;
  private final Consumer<Document> closed;
  private Recorded recorded = Recorded.NOTHING;
  private Optional<Running> running = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<Document>> current = new ReadOnlyObjectWrapper<>(this,
      "current", Optional.empty());

  /**
   * @param mayClose asked before a tab is closed: changes may be lost
   * @param closed told after a tab was closed
   */
  public EditorPane(Texts texts, SyntaxCheck check, Predicate<Document> mayClose, Consumer<Document> closed) {
    this.texts = texts;
    this.check = check;
    this.mayClose = mayClose;
    this.closed = closed;
    tabs.setId("editor-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    tabs.getSelectionModel().selectedItemProperty().addListener((observed, old, now) -> current.set(document(
        now)));
    setCenter(tabs);
    getStyleClass().add("card");
  }

  /** The document in front. */
  public ReadOnlyObjectProperty<Optional<Document>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  public List<Document> documents() {
    return tabs.getTabs().stream().flatMap(tab -> document(tab).stream()).toList();
  }

  /** Puts a document in front, in a new tab unless it has one. */
  public void show(Document document) {
    var tab = tabOf(document::equals).orElseGet(() -> addTab(document));
    tabs.getSelectionModel().select(tab);
    code(tab).area().requestFocus();
  }

  /** The open document at a path. */
  public Optional<Document> open(Path path) {
    return tabOf(document -> document.path().equals(path)).flatMap(EditorPane::document);
  }

  /** The open document that recordings name so. */
  public Optional<Document> openAs(String recordedPath) {
    return tabOf(document -> document.recordedPath().equals(recordedPath)).flatMap(EditorPane::document);
  }

  /** Closes the tab in front, if its changes may go. */
  public void closeCurrent() {
    Optional.ofNullable(tabs.getSelectionModel().getSelectedItem()).ifPresent(this::close);
  }

  /** Closes a document without asking: its file is gone. */
  public void discard(Document document) {
    tabOf(document::equals).ifPresent(this::remove);
  }

  /** Marks the line that runs, from 1, in the document of a file, also if that is opened later; no other line stays marked. */
  public void markRunning(String file, int line) {
    running = Optional.of(new Running(file, line));
    tabs.getTabs().forEach(this::markRunning);
  }

  /** Shows what a recording knows of the lines of the documents. */
  public void show(Recorded known) {
    recorded = known;
    tabs.getTabs().forEach(tab -> document(tab).ifPresent(document -> code(tab).show(document, known)));
  }

  /** A run begins: the texts are those that run. */
  public void begin() {
    tabs.getTabs().forEach(tab -> code(tab).begin());
  }

  /** No line runs. */
  public void clearRunning() {
    running = Optional.empty();
    tabs.getTabs().forEach(this::markRunning);
  }

  private void markRunning(Tab tab) {
    var line = running.filter(now -> document(tab).filter(document -> document.recordedPath().equals(
        now.file))
        .isPresent()).map(Running::line);
    code(tab).markRunning(line.map(now -> now - 1).orElse(CodePane.NONE));
  }

  /** Selects a line of the document in front, from a column on; both count from 1. */
  public void goTo(int line, int column) {
    currentCode().ifPresent(code -> code.goTo(line - 1, column - 1));
  }

  /** Where the caret is in the document in front, as a line from 1; empty without one. */
  public OptionalInt caretLine() {
    return currentArea().map(area -> OptionalInt.of(area.getCurrentParagraph() + 1)).orElse(OptionalInt
        .empty());
  }

  /** Sets a breakpoint on the caret's line, or takes it away. */
  public void toggleBreakpoint() {
    current.get().ifPresent(document -> caretLine().ifPresent(line -> document.breakpoints().toggle(line
        - 1)));
  }

  /** Asks for the condition of a breakpoint on the caret's line. */
  public void askForCondition() {
    currentCode().ifPresent(code -> caretLine().ifPresent(line -> code.askForCondition(line - 1)));
  }

  /** Every line with a breakpoint. */
  public List<SourceLine> breakpointLines() {
    return documents().stream().flatMap(document -> document.breakpoints().byLine().keySet().stream().map(
        line -> new SourceLine(document.recordedPath(), line + 1))).toList();
  }

  /** Whether a statement begins on a line with a breakpoint that stops there. */
  public boolean stopsAt(StatementReached statement, Memory memory) {
    return documents().stream().filter(document -> document.recordedPath().equals(statement.at().file()))
        .flatMap(document -> document.breakpoints().at(statement.at().startLine() - 1).stream())
        .anyMatch(breakpoint -> breakpoint.stops(memory, statement.seq()));
  }

  public void openFindBar() {
    currentCode().ifPresent(code -> code.findBar().open());
  }

  public void findNext() {
    currentCode().ifPresent(code -> code.findBar().next());
  }

  public void findPrevious() {
    currentCode().ifPresent(code -> code.findBar().previous());
  }

  public void undo() {
    currentArea().ifPresent(CodeArea::undo);
  }

  public void redo() {
    currentArea().ifPresent(CodeArea::redo);
  }

  /** Gives the keyboard to the text in front. */
  public void focusText() {
    currentArea().ifPresent(CodeArea::requestFocus);
  }

  private Optional<CodeArea> currentArea() {
    return currentCode().map(CodePane::area);
  }

  private Optional<CodePane> currentCode() {
    return Optional.ofNullable(tabs.getSelectionModel().getSelectedItem()).map(EditorPane::code);
  }

  private Tab addTab(Document document) {
    var tab = new Tab();
    tab.setUserData(document);
    tab.setContent(new CodePane(document, texts, check));
    tab.textProperty().bind(Bindings.createStringBinding(() -> document.nameProperty().get()
        + (document.dirtyProperty().get() ? " \u25CF" : ""), document.nameProperty(), document
            .dirtyProperty()));
    var path = new Tooltip();
    path.textProperty().bind(document.fileProperty().map(file -> file.map(Path::toString).orElseGet(
        () -> texts
            .get("editor.unsaved"))));
    tab.setTooltip(path);
    tab.setOnCloseRequest(request -> askToClose(tab, request));
    tab.setOnClosed(gone -> disposed(tab));
    tabs.getTabs().add(tab);
    markRunning(tab);
    code(tab).show(document, recorded);
    return tab;
  }

  private void close(Tab tab) {
    if (document(tab).filter(mayClose).isPresent()) {
      remove(tab);
    }
  }

  private void remove(Tab tab) {
    tabs.getTabs().remove(tab);
    disposed(tab);
  }

  private void askToClose(Tab tab, Event request) {
    if (document(tab).filter(mayClose).isEmpty()) {
      request.consume();
    }
  }

  private void disposed(Tab tab) {
    code(tab).dispose();
    tab.textProperty().unbind();
    document(tab).ifPresent(closed);
  }

  private Optional<Tab> tabOf(Predicate<Document> sought) {
    return tabs.getTabs().stream().filter(tab -> document(tab).filter(sought).isPresent()).findFirst();
  }

  private static Optional<Document> document(@Nullable Tab tab) {
    return Optional.ofNullable(tab).map(each -> (Document) each.getUserData());
  }

  private static CodePane code(Tab tab) {
    return (CodePane) tab.getContent();
  }
}
