package loopscope.app.compare;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopscope.app.i18n.Message;
import loopscope.app.installed.InstalledNode;
import loopscope.app.installed.SearchPath;
import loopscope.app.run.Launcher;
import loopscope.app.settings.Allowance;
import loopscope.app.settings.Allowances;
import loopscope.engine.client.Launch;

/** The comparison on the screen: looks for node, asks once a project, and lets both run. Needs no window. */
public final class CompareModel {
  private final Launcher launcher;
  private final Allowances allowances;
  private final SearchPath path;
  private final Executor screen;
  private final ReadOnlyObjectWrapper<CompareState> state = new ReadOnlyObjectWrapper<>(this, "state",
      new CompareState.Nothing());
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper(this, "active", false);
  private Optional<Trial> trial = Optional.empty();
  private Runnable whenAllowed = () -> {};
  /** Which comparison is on the screen; what the ones before it still tell is not heard. */
  private int number;

  /**
   * @param screen runs tasks on the screen's thread
   */
  public CompareModel(Launcher launcher, Allowances allowances, SearchPath path, Executor screen) {
    this.launcher = launcher;
    this.allowances = allowances;
    this.path = path;
    this.screen = screen;
    active.bind(state.map(CompareState::active));
  }

  ReadOnlyObjectProperty<CompareState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether a comparison is under way. */
  public ReadOnlyBooleanProperty activeProperty() {
    return active.getReadOnlyProperty();
  }

  /**
   * Compares a program, in place of the comparison before.
   *
   * @param input what it reads from standard input
   */
  public void compare(Launch launch, String input) {
    end();
    state.set(new CompareState.Looks());
    var mine = number;
    Thread.ofPlatform().daemon().name("search for node").start(() -> {
      var node = InstalledNode.find(path);
      tell(mine, () -> found(node, launch, input));
    });
  }

  /** Gives the leave that was asked for. */
  void allow() {
    whenAllowed.run();
  }

  /** Ends the run that is under way, here or in node. */
  public void stop() {
    trial.ifPresent(Trial::stop);
  }

  /** Ends everything and hears no more of it. */
  public void end() {
    number++;
    trial.ifPresent(Trial::abandon);
    trial = Optional.empty();
    if (state.get().active()) {
      state.set(new CompareState.Nothing());
    }
  }

  private void found(InstalledNode node, Launch launch, String input) {
    switch (node) {
      case InstalledNode.Ready ready -> startOrAsk(ready, launch, input);
      case InstalledNode.OtherVersion(var program, var version) -> refuse(Message.of("compare.other-version",
          version, program.toString()));
      case InstalledNode.Broken(var program) -> refuse(Message.of("compare.broken", program.toString()));
      case InstalledNode.Missing() -> refuse(Message.of("compare.missing"));
    }
  }

  private void refuse(Message why) {
    state.set(new CompareState.NotPossible(why));
  }

  private void startOrAsk(InstalledNode.Ready node, Launch launch, String input) {
    var project = launch.directory();
    if (allowances.has(project, new Allowance.Node())) {
      start(node, launch, input);
    } else {
      whenAllowed = () -> {
        allowances.allow(project, new Allowance.Node());
        start(node, launch, input);
      };
      state.set(new CompareState.Asks(project, node.version()));
    }
  }

  private void start(InstalledNode.Ready node, Launch launch, String input) {
    whenAllowed = () -> {};
    var mine = number;
    var next = new Trial(launch, input, launcher, node, now -> tell(mine, () -> state.set(now)));
    trial = Optional.of(next);
    Thread.ofPlatform().daemon().name("comparison").start(next);
  }

  private void tell(int mine, Runnable news) {
    screen.execute(() -> {
      if (mine == number) {
        news.run();
      }
    });
  }
}
