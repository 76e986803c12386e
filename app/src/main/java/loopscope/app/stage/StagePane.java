package loopscope.app.stage;

import java.util.LinkedList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import loopscope.app.i18n.Texts;
import loopscope.app.run.RunModel;
import loopscope.app.widgets.Buttons;
import org.kordamp.ikonli.feather.Feather;

/**
 * The views of the run, a tab each. A tab opens when the run does what its view shows, without coming to the front: what is watched
 * stays. Views can stand side by side, and in windows of their own.
 */
public final class StagePane extends BorderPane {
  /** Marks a tab that opened by itself and was not looked at. */
  private static final String FRESH = "fresh";

  private final RunModel model;
  private final List<Slot> slots;
  private final Actions actions;
  private final TabPane first = tabs("stage-tabs");
  private final TabPane second = tabs("stage-tabs-beside");
  private final SplitPane sides = new SplitPane(first);
  /** The views in the order in which they were chosen, the last first. */
  private final LinkedList<Slot> chosen;

  /**
   * What the stage leaves to others.
   *
   * @param about tells about a view
   * @param save saves what a view shows
   */
  public record Actions(Consumer<StageView> about, Consumer<StageView> save, Windows windows) {}

  /**
   * @param views in the order of their tabs; the first is in front
   */
  public StagePane(RunModel model, Texts texts, List<StageView> views, Actions actions) {
    this.model = model;
    this.actions = actions;
    slots = views.stream().map(view -> new Slot(view, texts)).toList();
    chosen = new LinkedList<>(slots);
    slots.forEach(this::watch);
    var menu = menu(texts);
    var stage = new StackPane(sides, menu);
    StackPane.setAlignment(menu, Pos.TOP_RIGHT);
    setTop(new ThreadChoice(model, texts));
    setCenter(stage);
    getStyleClass().add("card");
    sides.getStyleClass().add("stage-sides");
    settle();
    model.frameProperty().addListener(changed -> settle());
  }

  /** Shows a view, whether or not there is something for it to show, and gives it the keyboard. */
  public void focus(String name) {
    var slot = named(name);
    if (!slot.hasWindow()) {
      place(slot);
      slot.tab().getTabPane().getSelectionModel().select(slot.tab());
    }
    slot.view().focus();
  }

  /** The view that was chosen last. */
  public StageView current() {
    return chosen.getFirst().view();
  }

  /** Closes the windows of views. */
  public void dispose() {
    slots.forEach(Slot::closeWindow);
  }

  private Slot named(String name) {
    return slots.stream().filter(slot -> slot.view().name().equals(name)).findFirst().orElseThrow();
  }

  private static TabPane tabs(String id) {
    var tabs = new TabPane();
    tabs.setId(id);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    return tabs;
  }

  private void watch(Slot slot) {
    slot.tab().selectedProperty().addListener((observed, old, selected) -> {
      if (selected) {
        choose(slot);
        slot.tab().getStyleClass().remove(FRESH);
      }
    });
    slot.view().content().focusedProperty().addListener((observed, old, focused) -> {
      if (focused) {
        choose(slot);
      }
    });
    slot.keptProperty().addListener(changed -> settle());
  }

  private void choose(Slot slot) {
    chosen.remove(slot);
    chosen.addFirst(slot);
  }

  /** Opens tabs for what the run does, and closes those of what it does not. */
  private void settle() {
    var run = model.runProperty().get();
    for (var slot : slots) {
      var wanted = slot.keptProperty().get() || slot.view().concerns(run);
      if (!slot.hasWindow()) {
        if (wanted && slot.tab().getTabPane() == null) {
          place(slot);
          if (run.isPresent() && !slot.tab().isSelected()) {
            slot.tab().getStyleClass().add(FRESH);
          }
        } else if (!wanted && slot.tab().getTabPane() != null && !slot.tab().isSelected()) {
          remove(slot);
        }
      }
    }
  }

  private void place(Slot slot) {
    var side = slot.isBeside() ? second : first;
    if (slot.tab().getTabPane() == side) {
      return;
    }
    remove(slot);
    if (side == second && !sides.getItems().contains(second)) {
      sides.getItems().add(second);
    }
    side.getTabs().add(indexIn(side, slot), slot.tab());
  }

  private int indexIn(TabPane side, Slot slot) {
    return (int) slots.stream().takeWhile(before -> before != slot).filter(before -> before.tab()
        .getTabPane() == side).count();
  }

  /** Where it was in front, what was so before comes back. */
  private void remove(Slot slot) {
    var side = slot.tab().getTabPane();
    if (side != null) {
      var next = chosen.stream().filter(other -> other != slot && other.tab().getTabPane() == side)
          .findFirst();
      if (slot.tab().isSelected()) {
        next.ifPresent(other -> select(other.tab()));
      }
      side.getTabs().remove(slot.tab());
    }
    if (second.getTabs().isEmpty()) {
      sides.getItems().remove(second);
    }
  }

  private Button menu(Texts texts) {
    var menu = new ContextMenu();
    var beside = new CheckMenuItem();
    var kept = new CheckMenuItem();
    named(beside, "stage-beside", texts, "stage.beside");
    named(kept, "stage-keep", texts, "stage.keep");
    beside.setOnAction(pressed -> moveBeside(chosen.getFirst(), beside.isSelected()));
    kept.setOnAction(pressed -> chosen.getFirst().keptProperty().set(kept.isSelected()));
    menu.getItems().setAll(item("stage-about", texts, "stage.about", () -> actions.about().accept(current())),
        item("stage-save", texts, "stage.save", () -> actions.save().accept(current())),
        new SeparatorMenuItem(), beside, item("stage-window", texts, "stage.window", () -> tearOff(chosen
            .getFirst())),
        kept);
    menu.setOnShowing(showing -> {
      var current = chosen.getFirst();
      beside.setSelected(current.isBeside());
      beside.setDisable(current == slots.getFirst());
      kept.setSelected(current.keptProperty().get());
    });
    var button = Buttons.icon("stage-menu", Feather.MORE_VERTICAL, texts.bind("stage.menu"), () -> {});
    button.setOnAction(pressed -> menu.show(button, Side.BOTTOM, 0, 0));
    button.getStyleClass().add("stage-menu");
    return button;
  }

  private static MenuItem item(String id, Texts texts, String key, Runnable action) {
    var item = new MenuItem();
    named(item, id, texts, key);
    item.setOnAction(pressed -> action.run());
    return item;
  }

  private static void named(MenuItem item, String id, Texts texts, String key) {
    item.setId(id);
    item.textProperty().bind(texts.bind(key));
  }

  /** The first view stays on the first side, which is never empty. */
  private void moveBeside(Slot slot, boolean beside) {
    slot.setBeside(beside);
    slot.closeWindow();
    place(slot);
    select(slot.tab());
  }

  private void tearOff(Slot slot) {
    if (!slot.hasWindow()) {
      if (slot != slots.getFirst()) {
        remove(slot);
      }
      slot.tearOff(actions.windows(), () -> {
        place(slot);
        select(slot.tab());
        slot.look();
      });
    }
  }

  private static void select(Tab tab) {
    tab.getTabPane().getSelectionModel().select(tab);
  }
}
