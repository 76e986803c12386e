package loopscope.app.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import loopscope.app.editor.Document;
import loopscope.app.editor.EditorPane;
import loopscope.app.editor.RecoveryKeeper;
import loopscope.app.files.FileProblem;
import loopscope.app.files.Reading;
import loopscope.app.files.Recovery;
import loopscope.app.files.TextFiles;
import loopscope.app.i18n.Message;
import loopscope.app.settings.Home;
import loopscope.app.settings.Settings;
import loopscope.app.start.SampleFiles;
import loopscope.app.widgets.Notice;
import loopscope.engine.client.CoreSources;
import loopscope.engine.client.TraceFiles;
import loopscope.lessons.Sample;

/** The documents that are open and the project they belong to: opening, saving and closing them. */
final class Workspace {
  private static final String NEW_NAME = "untitled-%d.js";

  private final EditorPane editor;
  private final RecoveryKeeper keeper;
  private final Dialogs dialogs;
  private final Notice notice;
  private final Settings settings;
  private final Home home;
  private final Consumer<Path> traces;
  private final ObjectProperty<Optional<Path>> project = new SimpleObjectProperty<>(this, "project", Optional
      .empty());
  private int untitled;

  /**
   * @param traces opens trace files, which are no documents
   */
  Workspace(EditorPane editor, RecoveryKeeper keeper, Dialogs dialogs, Notice notice, Settings settings,
      Home home, Consumer<Path> traces) {
    this.editor = editor;
    this.keeper = keeper;
    this.dialogs = dialogs;
    this.notice = notice;
    this.settings = settings;
    this.home = home;
    this.traces = traces;
  }

  /** The project folder. */
  ObjectProperty<Optional<Path>> projectProperty() {
    return project;
  }

  void create() {
    add(Document.untitled(nextPlace(), ""));
  }

  /** Opens a file; a folder becomes the project, a trace is shown as a run. */
  void open(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      openFolder(absolute);
    } else if (TraceFiles.isTrace(absolute)) {
      openTrace(absolute);
    } else {
      openText(absolute);
    }
  }

  /**
   * Opens the file that a recording names, which may be gone, changed or on another machine: then the text that was kept with the
   * recording, if there is one, stands in for it. Whether it is open now.
   */
  boolean openSource(String named, Map<String, String> kept) {
    var text = kept.containsKey(named) ? kept.get(named) : CoreSources.text(named).orElse(null);
    if (text == null || path(named).map(TextFiles::read).filter(new Reading.Read(text)::equals).isPresent()) {
      return openSource(named);
    }
    editor.openAs(named).filter(open -> open.textProperty().get().equals(text)).ifPresentOrElse(editor::show,
        () -> add(
            Document.recorded(named, nextPlace(), text)));
    return true;
  }

  /** Brings the source that recordings name so to the front, if it can be had. */
  void reveal(String named, Map<String, String> kept) {
    if (editor.currentProperty().get().filter(document -> document.recordedPath().equals(named)).isEmpty()) {
      var open = editor.openAs(named);
      if (open.isPresent()) {
        editor.show(open.get());
      } else if (kept.containsKey(named) || CoreSources.text(named).isPresent() || path(named).filter(
          Files::isRegularFile).isPresent()) {
        openSource(named, kept);
      }
    }
  }

  private boolean openSource(String named) {
    var file = path(named).filter(path -> editor.open(path).isPresent() || Files.isRegularFile(path));
    file.ifPresentOrElse(this::openText, () -> notice.warn(Message.of("trace.source-missing", named)));
    return file.flatMap(editor::open).isPresent();
  }

  private static Optional<Path> path(String named) {
    try {
      return Optional.of(Path.of(named));
    } catch (InvalidPathException ofAnotherSystem) {
      return Optional.empty();
    }
  }

  private void openTrace(Path file) {
    settings.opened(file);
    traces.accept(file);
  }

  private void openText(Path absolute) {
    var open = editor.open(absolute);
    if (open.isPresent()) {
      editor.show(open.get());
      return;
    }
    switch (TextFiles.read(absolute)) {
      case Reading.Refused(var problem) -> warn(problem);
      case Reading.Read(var text) -> {
        notice.hide();
        if (project.get().filter(absolute::startsWith).isEmpty()) {
          project.set(Optional.of(absolute.resolveSibling("")));
        }
        settings.opened(absolute);
        add(Document.of(absolute, text));
      }
    }
  }

  void openFolder(Path folder) {
    project.set(Optional.of(folder));
    settings.opened(folder);
    Optional.of(folder.resolve("main.js")).filter(Files::isRegularFile).or(() -> Optional.of(folder.resolve(
        "index.js")).filter(Files::isRegularFile)).ifPresent(this::open);
  }

  void openSample(Sample sample) {
    var samples = new SampleFiles(home.samples());
    samples.copy(sample).ifPresentOrElse(this::warn, () -> open(samples.program(sample)));
  }

  void chooseFile() {
    dialogs.fileToOpen().ifPresent(this::open);
  }

  void chooseTrace() {
    dialogs.traceToOpen().ifPresent(this::openTrace);
  }

  void chooseFolder() {
    dialogs.folder().ifPresent(this::openFolder);
  }

  void save() {
    editor.currentProperty().get().ifPresent(this::save);
  }

  void saveAs() {
    editor.currentProperty().get().ifPresent(this::saveAs);
  }

  /** Asks about unsaved changes; whether the document may be closed. */
  boolean mayClose(Document document) {
    if (!document.dirtyProperty().get()) {
      return true;
    }
    return switch (dialogs.unsaved(document.nameProperty().get())) {
      case SAVE -> save(document);
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  /** Asks about every document with unsaved changes; whether the window may be closed. */
  boolean mayCloseAll() {
    for (var document : editor.documents()) {
      if (!mayClose(document)) {
        return false;
      }
    }
    editor.documents().forEach(keeper::unwatch);
    return true;
  }

  /** Offers the texts that a crash left behind. */
  void offer(Recovery recovery) {
    var copies = recovery.left();
    if (copies.isEmpty()) {
      return;
    }
    notice.tell(Message.of("recovery.found", copies.size()), new Notice.Choice("recover", "recovery.restore",
        () -> copies.forEach(this::restore)), new Notice.Choice("recover-not", "recovery.discard",
            () -> copies
                .forEach(copy -> recovery.forget(copy.id()))));
  }

  /** The program to run, up to date on the disk; empty when there is none or it can't be written. */
  Optional<Path> prepareToRun() {
    return editor.currentProperty().get().flatMap(document -> {
      var problem = document.prepareToRun();
      problem.ifPresent(this::warn);
      return problem.isPresent() ? Optional.empty() : Optional.of(document.path());
    });
  }

  /** Where a program starts: in the project, if it belongs to it. */
  Path folderOf(Path program) {
    return project.get().filter(program::startsWith).orElse(program.resolveSibling(""));
  }

  void warn(FileProblem problem) {
    notice.warn(problem.message());
  }

  private void restore(Recovery.Copy copy) {
    var saved = copy.file().map(TextFiles::read).map(reading -> reading instanceof Reading.Read(var text)
        ? text
        : "").orElse("");
    var document = Document.recovered(copy, nextPlace(), saved);
    add(document);
  }

  private void add(Document document) {
    keeper.watch(document);
    editor.show(document);
  }

  private boolean save(Document document) {
    return document.fileProperty().get().map(file -> save(document, file)).orElseGet(() -> saveAs(document));
  }

  private boolean saveAs(Document document) {
    return dialogs.fileToSave(document.path()).map(file -> save(document, file.toAbsolutePath())).orElse(
        false);
  }

  private boolean save(Document document, Path file) {
    var problem = document.saveTo(file);
    problem.ifPresentOrElse(this::warn, notice::hide);
    if (problem.isEmpty() && project.get().isEmpty()) {
      project.set(Optional.of(file.resolveSibling("")));
    }
    return problem.isEmpty();
  }

  private Path nextPlace() {
    untitled++;
    return home.unsaved().resolve(NEW_NAME.formatted(untitled));
  }
}
