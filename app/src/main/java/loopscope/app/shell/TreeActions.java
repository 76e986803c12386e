package loopscope.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import loopscope.app.editor.EditorPane;
import loopscope.app.files.FileProblem;
import loopscope.app.files.FileTree;
import loopscope.app.files.ProjectFiles;

/** What the tree of files does to the disk, and to the documents that are open. */
final class TreeActions {
  private final Dialogs dialogs;
  private final Workspace workspace;
  private final EditorPane editor;
  private final Runnable refresh;

  TreeActions(Dialogs dialogs, Workspace workspace, EditorPane editor, Runnable refresh) {
    this.dialogs = dialogs;
    this.workspace = workspace;
    this.editor = editor;
    this.refresh = refresh;
  }

  FileTree.Actions actions() {
    return new FileTree.Actions(workspace::open, this::create, this::rename, this::delete);
  }

  private void create(Path folder) {
    dialogs.name("dialog.new", "new.js").ifPresent(name -> {
      if (done(ProjectFiles.create(folder, name))) {
        workspace.open(folder.resolve(name.strip()));
      }
    });
  }

  private void rename(Path path) {
    dialogs.name("dialog.rename", path.getFileName().toString()).ifPresent(name -> {
      if (done(ProjectFiles.rename(path, name))) {
        var target = path.resolveSibling(name.strip());
        editor.documents().stream().filter(document -> document.path().startsWith(path)).forEach(
            document -> document.fileProperty().set(Optional.of(target.resolve(path.relativize(document
                .path())))));
      }
    });
  }

  private void delete(Path path) {
    if (dialogs.delete(path) && done(ProjectFiles.delete(path))) {
      editor.documents().stream().filter(document -> document.path().startsWith(path)).filter(
          document -> !document.dirtyProperty().get()).forEach(editor::discard);
    }
  }

  private boolean done(Optional<FileProblem> problem) {
    problem.ifPresent(workspace::warn);
    refresh.run();
    return problem.isEmpty();
  }
}
