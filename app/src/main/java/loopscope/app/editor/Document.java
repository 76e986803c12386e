package loopscope.app.editor;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import loopscope.app.files.FileProblem;
import loopscope.app.files.Recovery;
import loopscope.app.files.TextFiles;

/** A text being edited, and the file it belongs to once it was saved. Needs no window. */
public final class Document {
  private final String id;
  private final Path unsavedPlace;
  private final ObjectProperty<Optional<Path>> file;
  private final StringProperty text;
  private final StringProperty saved;
  private final BooleanBinding dirty;
  private final StringBinding name;
  private String recordedAt = "";
  private final Breakpoints breakpoints = new Breakpoints();

  private Document(String id, Optional<Path> file, Path unsavedPlace, String text, String saved) {
    this.id = id;
    this.unsavedPlace = unsavedPlace;
    this.file = new SimpleObjectProperty<>(this, "file", file);
    this.text = new SimpleStringProperty(this, "text", text);
    this.saved = new SimpleStringProperty(this, "saved", saved);
    dirty = this.text.isNotEqualTo(this.saved);
    name = Bindings.createStringBinding(() -> lastSegment(recordedPath()), this.file);
  }

  /** A new text; {@code place} is where it runs from until it is saved. */
  public static Document untitled(Path place, String text) {
    return new Document(Recovery.newId(), Optional.empty(), place, text, "");
  }

  /** The text of a file as it was just read. */
  public static Document of(Path file, String text) {
    return new Document(Recovery.newId(), Optional.of(file), file, text, text);
  }

  /** A text that was not saved before a crash; it counts as changed. */
  public static Document recovered(Recovery.Copy copy, Path place, String saved) {
    return new Document(copy.id(), copy.file(), place, copy.text(), saved);
  }

  /** The text of a file as it was when a recording was made of it; {@code place} is where it runs from until it is saved. */
  public static Document recorded(String path, Path place, String text) {
    var document = new Document(Recovery.newId(), Optional.empty(), place, text, text);
    document.recordedAt = path;
    return document;
  }

  /** The path by which recordings name it. */
  public String recordedPath() {
    return recordedAt.isEmpty() ? path().toString() : recordedAt;
  }

  /** Names the document's recovery copy. */
  public String id() {
    return id;
  }

  public StringProperty textProperty() {
    return text;
  }

  public BooleanBinding dirtyProperty() {
    return dirty;
  }

  /** Where travelling through a run of it stops. */
  public Breakpoints breakpoints() {
    return breakpoints;
  }

  /** The file's name. */
  public StringBinding nameProperty() {
    return name;
  }

  public ObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }

  /** Where the text is, or would be run from. */
  public Path path() {
    return file.get().orElse(unsavedPlace);
  }

  /** Writes the text to a file, which is the document's from now on; the problem when that fails. */
  public Optional<FileProblem> saveTo(Path target) {
    var written = text.get();
    var problem = TextFiles.write(target, written);
    if (problem.isEmpty()) {
      saved.set(written);
      recordedAt = "";
      file.set(Optional.of(target));
    }
    return problem;
  }

  /** Where it runs from is brought up to date: the file is saved, or the unsaved text is put in its place. */
  public Optional<FileProblem> prepareToRun() {
    if (file.get().isPresent()) {
      return dirty.get() ? saveTo(path()) : Optional.empty();
    }
    var problem = TextFiles.write(unsavedPlace, text.get());
    if (problem.isEmpty()) {
      recordedAt = "";
    }
    return problem;
  }

  /** Of a path of any system. */
  private static String lastSegment(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** As crash insurance would keep it. */
  public Recovery.Copy copy() {
    return new Recovery.Copy(id, file.get(), text.get());
  }
}
