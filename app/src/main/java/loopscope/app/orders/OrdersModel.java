package loopscope.app.orders;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopscope.app.run.Endings;
import loopscope.app.run.Launcher;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunListener;
import loopscope.engine.client.RunningProgram;
import loopscope.engine.trace.log.EventBatch;
import loopscope.engine.trace.log.TraceLog;

/** The search on the screen: runs the program again and again, one run after the other. Needs no window; for the screen's thread. */
public final class OrdersModel {
  private static final int RUNS = 30;
  /** A program that has not ended by then is stopped, and its output counts as one that does not end. */
  private static final int LIMIT_SECONDS = 10;

  private final Launcher launcher;
  private final Executor screen;
  private final ReadOnlyObjectWrapper<OrdersState> state = new ReadOnlyObjectWrapper<>(this, "state",
      new OrdersState.Nothing());
  private Optional<RunningProgram> program = Optional.empty();
  private Orders orders = new Orders();
  /** Which search is on the screen; what the ones before it still tell is not heard. */
  private int number;

  /**
   * @param screen runs tasks on the screen's thread
   */
  public OrdersModel(Launcher launcher, Executor screen) {
    this.launcher = launcher;
    this.screen = screen;
  }

  ReadOnlyObjectProperty<OrdersState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Searches for the orders of a program, in place of the search before. */
  public void search(Launch launch) {
    end();
    orders = new Orders();
    state.set(new OrdersState.Searching(0, RUNS, List.of()));
    runOnce(launch);
  }

  /** Ends the search; what was found stays. */
  public void stop() {
    if (state.get() instanceof OrdersState.Searching) {
      end();
      state.set(new OrdersState.Found(orders.runs(), orders.found()));
    }
  }

  /** Ends the run that is under way and hears no more of it. */
  public void end() {
    number++;
    program.ifPresent(RunningProgram::stop);
    program = Optional.empty();
  }

  private void runOnce(Launch launch) {
    var mine = number;
    var log = new TraceLog();
    var running = launcher.launch(launch.drawn(orders.runs() + 1L), new Listener(log, ending -> screen
        .execute(() -> {
          if (mine == number) {
            ended(launch, log, ending);
          }
        })));
    running.endInput();
    program = Optional.of(running);
    CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS).execute(running::stop);
  }

  private void ended(Launch launch, TraceLog log, Ending ending) {
    switch (ending) {
      case Ending.Exited(var code) -> add(launch, log, OptionalInt.of(code));
      case Ending.Stopped stopped -> add(launch, log, OptionalInt.empty());
      case Ending.OutOfMemory memory -> refuse(ending);
      case Ending.HostLost lost -> refuse(ending);
      case Ending.NotStarted missing -> refuse(ending);
    }
  }

  private void refuse(Ending ending) {
    program = Optional.empty();
    state.set(new OrdersState.NotPossible(Endings.message(ending)));
  }

  private void add(Launch launch, TraceLog log, OptionalInt exitCode) {
    orders.add(log, exitCode);
    if (orders.runs() < RUNS) {
      state.set(new OrdersState.Searching(orders.runs(), RUNS, orders.found()));
      runOnce(launch);
    } else {
      program = Optional.empty();
      state.set(new OrdersState.Found(orders.runs(), orders.found()));
    }
  }

  /** Keeps what a run does. */
  private record Listener(TraceLog log, Consumer<Ending> told) implements RunListener {
    @Override
    public void recorded(EventBatch events) {
      log.append(events);
    }

    @Override
    public void stopped(long at) {}

    @Override
    public void resumed() {}

    @Override
    public void ended(Ending ending) {
      told.accept(ending);
    }
  }
}
