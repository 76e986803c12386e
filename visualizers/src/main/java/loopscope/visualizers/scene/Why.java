package loopscope.visualizers.scene;

import loopscope.engine.trace.LoopEvent.LoopStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Callback;
import loopscope.visualizers.model.Callback.Closing;
import loopscope.visualizers.model.Callback.Immediate;
import loopscope.visualizers.model.Callback.Microtask;
import loopscope.visualizers.model.Callback.Request;
import loopscope.visualizers.model.Callback.Tick;
import loopscope.visualizers.model.Callback.Timer;
import loopscope.visualizers.model.Course.Life;
import loopscope.visualizers.model.Frame;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.Frame.Module;
import loopscope.visualizers.model.Frame.Running;
import loopscope.visualizers.model.LoopState;
import org.jspecify.annotations.Nullable;

/** The sentence that says why what runs now runs now, or what goes on when nothing runs. */
final class Why {
  private final LoopState state;
  private final Tokens tokens;
  private final Words words;

  private Why(LoopState state, Tokens tokens) {
    this.state = state;
    this.tokens = tokens;
    words = tokens.words();
  }

  static Explanation of(LoopState state, @Nullable TraceEvent event, Tokens tokens) {
    var why = new Why(state, tokens);
    return state.top().map(why::frame).orElseGet(() -> why.idle(event));
  }

  private Explanation frame(Frame frame) {
    return switch (frame) {
      case Running running -> runs(running, callback(running.callback()));
      case Module module -> runs(module, module(module));
      case Checkpoint checkpoint -> now(checkpoint(checkpoint));
    };
  }

  private Explanation runs(Frame frame, String sentence) {
    return new Explanation(words.of("why.title", tokens.name(frame)), sentence);
  }

  private Explanation now(String sentence) {
    return new Explanation(words.of("why.now"), sentence);
  }

  private String module(Module module) {
    var depth = state.stack().size();
    if (depth > 1 && module.format() == ModuleFormat.COMMONJS) {
      return words.of("why.module.required", tokens.name(state.stack().get(depth - 2)));
    }
    return words.of(module.format() == ModuleFormat.MODULE ? "why.module.esm" : "why.module.main");
  }

  private String checkpoint(Checkpoint checkpoint) {
    if (state.queues().ticks().isEmpty() && state.queues().microtasks().isEmpty()) {
      return words.of("why.checkpoint.empty");
    }
    var after = checkpoint.after();
    return after == null
        ? words.of("why.checkpoint")
        : words.of("why.checkpoint.after", tokens.name(after), words.millis(state.recent().returnedNanos()));
  }

  private String callback(Callback callback) {
    var at = tokens.scheduledAt(callback);
    var since = words.millis(callback.origin().nanos());
    return switch (callback) {
      case Tick tick -> words.of("why.tick", at, since, returned());
      case Microtask microtask -> microtask(microtask, at, since);
      case Timer timer -> words.of("why.timer", at, timer.delayMillis(), timer.dueMillis());
      case Immediate immediate -> words.of("why.immediate", at, since);
      case Request request -> words.of("why.request", request.operation(), at);
      case Closing closing -> words.of("why.closing", closing.handle(), at);
    };
  }

  private String microtask(Microtask microtask, String at, String since) {
    var cause = switch (microtask.job()) {
      case REACTION -> words.of("why.reaction", since);
      case AWAIT -> words.of("why.await", since);
      case THENABLE -> words.of("why.thenable", since);
      case QUEUE_MICROTASK -> words.of("why.queueMicrotask", at, since);
    };
    return cause + " " + words.of(state.queues().ticks().isEmpty() ? "why.microtasks"
        : "why.microtasks.first");
  }

  private String returned() {
    var last = state.recent().returned();
    return last == null
        ? words.of("why.stack.empty")
        : words.of("why.returned", tokens.name(last), words.millis(state.recent().returnedNanos()));
  }

  private Explanation idle(@Nullable TraceEvent event) {
    return switch (state.course().life()) {
      case Life.Unborn() -> now(words.of("why.unborn"));
      case Life.Starting() -> now(words.of(state.recent().returned() == null ? "why.starting"
          : "why.evaluated"));
      case Life.Looping() -> now(looping(event));
      case Life.Ending() -> now(words.of("why.ending"));
      case Life.Exited exited -> now(exited.abandoned() == 0
          ? words.of("why.exited", exited.code())
          : words.of("why.exited.abandoned", exited.code(), exited.abandoned()));
    };
  }

  private String looping(@Nullable TraceEvent event) {
    var course = state.course();
    if (event instanceof LoopStarted) {
      return words.of("why.loop.started");
    }
    if (event instanceof TurnStarted) {
      return words.of("why.turn", course.turn());
    }
    if (course.poll() != null) {
      var timeout = course.poll().timeoutMillis();
      return timeout == 0
          ? words.of("why.poll.none")
          : timeout < 0 ? words.of("why.poll.forever") : words.of("why.poll.most", timeout);
    }
    return course.phase() == null ? words.of("why.loop.started") : words.of("why.phase." + course.phase());
  }
}
