package loopscope.app.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import loopscope.app.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The files below the project folder. What is to be done with one is said by the {@link Actions} given. */
public final class FileTree extends StackPane {
  private final TreeView<Path> tree = new TreeView<>();
  private final Actions actions;
  private final Texts texts;
  private Optional<Path> folder = Optional.empty();

  /** What the tree asks for. */
  public record Actions(Consumer<Path> open, Consumer<Path> create, Consumer<Path> rename,
      Consumer<Path> delete) {}

  public FileTree(Texts texts, Actions actions) {
    this.texts = texts;
    this.actions = actions;
    tree.setId("files");
    tree.setShowRoot(false);
    tree.setCellFactory(view -> new Cell());
    tree.setContextMenu(menu());
    tree.accessibleTextProperty().bind(texts.bind("files.title"));
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    var empty = new Label();
    empty.textProperty().bind(texts.bind("files.empty"));
    empty.setWrapText(true);
    empty.getStyleClass().add("empty");
    empty.visibleProperty().bind(tree.rootProperty().isNull());
    getChildren().addAll(tree, empty);
  }

  /** Shows the files of a folder. */
  public void show(Path project) {
    folder = Optional.of(project);
    refresh();
  }

  /** Looks anew what files there are; what was open stays open. */
  public void refresh() {
    folder.ifPresent(project -> {
      var expanded = new HashSet<Path>();
      Optional.ofNullable(tree.getRoot()).ifPresent(root -> collectExpanded(root, expanded));
      var selected = Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
      var root = new Item(project);
      root.setExpanded(true);
      expand(root, expanded);
      tree.setRoot(root);
      selected.ifPresent(path -> select(root, path));
    });
  }

  /** Gives the keyboard to the tree. */
  public void focusTree() {
    tree.requestFocus();
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("files.new", () -> folderOfSelected().ifPresent(actions.create())),
        item("files.rename", () -> selected().ifPresent(actions.rename())),
        item("files.delete", () -> selected().ifPresent(actions.delete())));
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem();
    item.setId(key.replace('.', '-'));
    item.textProperty().bind(texts.bind(key));
    item.setOnAction(chosen -> action.run());
    return item;
  }

  private void key(KeyEvent pressed) {
    if (pressed.getCode() == KeyCode.ENTER) {
      selected().filter(Files::isRegularFile).ifPresent(actions.open());
    } else if (pressed.getCode() == KeyCode.F2) {
      selected().ifPresent(actions.rename());
    } else if (pressed.getCode() == KeyCode.DELETE) {
      selected().ifPresent(actions.delete());
    }
  }

  private Optional<Path> selected() {
    return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
  }

  private Optional<Path> folderOfSelected() {
    return selected().map(path -> Files.isDirectory(path) ? path : path.resolveSibling("")).or(() -> folder);
  }

  private static void collectExpanded(TreeItem<Path> item, Set<Path> expanded) {
    if (item.isExpanded()) {
      expanded.add(item.getValue());
      item.getChildren().forEach(child -> collectExpanded(child, expanded));
    }
  }

  private static void expand(TreeItem<Path> item, Set<Path> expanded) {
    for (var child : item.getChildren()) {
      if (expanded.contains(child.getValue())) {
        child.setExpanded(true);
        expand(child, expanded);
      }
    }
  }

  private void select(TreeItem<Path> item, Path path) {
    for (var child : item.getChildren()) {
      if (child.getValue().equals(path)) {
        tree.getSelectionModel().select(child);
      } else if (path.startsWith(child.getValue()) && child.isExpanded()) {
        select(child, path);
      }
    }
  }

  /** A file, or a folder whose files are listed when they are first asked for. */
  private static final class Item extends TreeItem<Path> {
    private boolean listed;

    Item(Path path) {
      super(path);
    }

    @Override
    public boolean isLeaf() {
      return !Files.isDirectory(getValue());
    }

    @Override
    public ObservableList<TreeItem<Path>> getChildren() {
      var children = super.getChildren();
      if (!listed && !isLeaf()) {
        listed = true;
        children.setAll(ProjectFiles.list(getValue()).stream().map(Item::new).toList());
      }
      return children;
    }
  }

  /** Shows a file by its name. */
  private final class Cell extends TreeCell<Path> {
    Cell() {
      setPrefWidth(0);
      setOnMouseClicked(clicked -> {
        if (clicked.getButton() == MouseButton.PRIMARY && getItem() != null && Files.isRegularFile(
            getItem())) {
          actions.open().accept(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Path path, boolean empty) {
      super.updateItem(path, empty);
      var shown = empty ? null : path;
      setText(shown == null ? "" : shown.getFileName().toString());
      setTooltip(shown == null ? null : new Tooltip(getText()));
      setGraphic(shown == null ? null
          : new FontIcon(Files.isDirectory(shown) ? Feather.FOLDER : Feather.FILE_TEXT));
    }
  }
}
