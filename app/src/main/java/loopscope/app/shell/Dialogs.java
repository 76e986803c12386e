package loopscope.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import loopscope.app.i18n.Texts;

/** The questions the window asks. */
final class Dialogs {
  private final Window owner;
  private final Texts texts;
  private final Look look;

  Dialogs(Window owner, Texts texts, Look look) {
    this.owner = owner;
    this.texts = texts;
    this.look = look;
  }

  /** What to do with changes that are not saved. */
  enum Unsaved {
    SAVE, DISCARD, CANCEL
  }

  Unsaved unsaved(String name) {
    var save = new ButtonType(texts.get("dialog.save"), ButtonData.YES);
    var discard = new ButtonType(texts.get("dialog.discard"), ButtonData.NO);
    var cancel = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    var answer = alert(texts.get("dialog.unsaved", name), save, discard, cancel).showAndWait();
    if (answer.filter(save::equals).isPresent()) {
      return Unsaved.SAVE;
    }
    return answer.filter(discard::equals).isPresent() ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  boolean delete(Path path) {
    var delete = new ButtonType(texts.get("dialog.delete"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    return alert(texts.get("dialog.delete.question", path.toString()), delete, cancel).showAndWait().filter(
        delete::equals).isPresent();
  }

  Optional<String> name(String key, String proposed) {
    var dialog = new TextInputDialog(proposed);
    dressed(dialog, texts.get(key));
    return dialog.showAndWait();
  }

  Optional<Path> fileToOpen() {
    var chooser = fileChooser();
    chooser.getExtensionFilters().add(1, traceFiles());
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  Optional<Path> traceToOpen() {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().setAll(traceFiles(), anyFiles());
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  Optional<Path> fileToSave(Path proposed) {
    var chooser = fileChooser();
    chooser.setInitialFileName(proposed.getFileName().toString());
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  Optional<Path> folder() {
    return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
  }

  private FileChooser fileChooser() {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("dialog.javascript"),
        "*.js",
        "*.mjs", "*.cjs", "*.json"), anyFiles());
    return chooser;
  }

  /** Where the run on the screen is to be saved. */
  Optional<Path> runToSave() {
    return newFile("dialog.runs", "run.loopscope", "*.loopscope");
  }

  /** Where the page of the run on the screen is to be written. */
  Optional<Path> pageToWrite() {
    return newFile("dialog.page", "run.html", "*.html");
  }

  /** Where the picture of a view is to be saved. */
  Optional<Path> pictureToSave(String name) {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PNG", "*.png"),
        new FileChooser.ExtensionFilter("SVG", "*.svg"));
    chooser.setInitialFileName(name + ".png");
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private Optional<Path> newFile(String kind, String name, String pattern) {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get(kind), pattern));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private FileChooser.ExtensionFilter traceFiles() {
    return new FileChooser.ExtensionFilter(texts.get("dialog.traces"), "*.loopscope", "*.jsonl");
  }

  private FileChooser.ExtensionFilter anyFiles() {
    return new FileChooser.ExtensionFilter(texts.get("dialog.any"), "*.*");
  }

  private Alert alert(String question, ButtonType... answers) {
    var alert = new Alert(Alert.AlertType.CONFIRMATION, question, answers);
    dressed(alert, "");
    return alert;
  }

  private void dressed(Dialog<?> dialog, String header) {
    dialog.initOwner(owner);
    dialog.setTitle("Loopscope");
    dialog.setHeaderText(header.isEmpty() ? null : header);
    dialog.setGraphic(null);
    dialog.getDialogPane().setMinWidth(380);
    look.dress(dialog.getDialogPane());
  }
}
