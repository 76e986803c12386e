package loopscope.visualizers.scene;

import loopscope.engine.trace.MicrotaskKind;
import loopscope.engine.trace.SourceRange;
import loopscope.visualizers.model.Callback;
import loopscope.visualizers.model.Callback.Closing;
import loopscope.visualizers.model.Callback.Immediate;
import loopscope.visualizers.model.Callback.Microtask;
import loopscope.visualizers.model.Callback.Request;
import loopscope.visualizers.model.Callback.Tick;
import loopscope.visualizers.model.Callback.Timer;
import loopscope.visualizers.model.Frame;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.Frame.Module;
import loopscope.visualizers.model.Frame.Running;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.scene.Token.Key;
import org.jspecify.annotations.Nullable;

/** Says what callbacks and frames are called, where they stand and how they fare at a moment. */
record Tokens(Words words, long now) {

  /** A callback in its queue. */
  Token waiting(Callback callback) {
    return switch (callback) {
      case Timer timer -> token(timer, due(timer));
      case Request request -> token(request, marked(request.referenced(), words.of(request.pooled()
          ? "state.waits.thread"
          : "state.waits.system")));
      case Tick tick -> token(tick, waited(tick));
      case Microtask microtask -> token(microtask, waited(microtask));
      case Immediate immediate -> token(immediate,
          marked(immediate.referenced(), waited(immediate)));
      case Closing closing -> token(closing, waited(closing));
    };
  }

  /** What keeps nothing alive says so. */
  private static String marked(boolean referenced, String state) {
    return referenced ? state : state + " · unref";
  }

  /** A request with its result. */
  Token completed(Request request) {
    return token(request, words.of("state.completed"));
  }

  /** A request on a thread of the pool. */
  Token working(Request request) {
    return token(request, words.of("state.working"));
  }

  /** A frame of the stack; the innermost runs. */
  Token frame(Frame frame, boolean innermost) {
    return switch (frame) {
      case Running running -> {
        var token = token(running.callback(), "");
        var spoken = words.of("spoken.running", kind(running.callback()), token.name(), token.place(),
            words.millis(running.nanos()));
        yield new Token(token.key(), token.sign(), token.name(), token.place(), "",
            new Meaning(spoken, token.meaning().hover(), running.seq(), token.meaning().source()), innermost);
      }
      case Module module -> frame(module, label(module.file()), words.of("module.place"),
          new SourceRange(module.file(), 1, 1, 1, 1), innermost);
      case Checkpoint checkpoint -> frame(checkpoint, words.of("checkpoint.name"),
          checkpoint.after() == null
              ? words.of("checkpoint.place")
              : words.of("checkpoint.after", name(checkpoint.after())),
          null, innermost);
    };
  }

  /** What a frame is called. */
  String name(Frame frame) {
    return switch (frame) {
      case Running running -> name(running.callback());
      case Module module -> label(module.file());
      case Checkpoint checkpoint -> words.of("checkpoint.name");
    };
  }

  /** What a callback is called: its function's name, or what Node calls it without one. */
  String name(Callback callback) {
    var name = callback.origin().function().name();
    return name.isEmpty() ? words.of("anonymous") : name;
  }

  /** Where the callback's function stands; an async function goes on where it awaits. */
  String place(Callback callback) {
    var source = callback instanceof Microtask microtask && microtask.job() == MicrotaskKind.AWAIT
        ? source(callback)
        : callback.origin().function().source();
    return source == null ? words.of("place.core") : source.label();
  }

  /** The line that scheduled the callback. */
  String scheduledAt(Callback callback) {
    var at = callback.origin().at();
    return at == null ? words.of("place.core") : at.label();
  }

  /** What a frame's token stands for. */
  static Key key(Frame frame) {
    return frame instanceof Running running
        ? new Key.OfCallback(running.callback().id())
        : new Key.OfFrame(frame.seq());
  }

  static @Nullable SourceRange source(Callback callback) {
    var source = callback.origin().function().source();
    return source == null ? callback.origin().at() : source;
  }

  /** The last segment of a path. */
  static String label(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private String kind(Callback callback) {
    return words.of("kind." + callback.kind());
  }

  private Token frame(Frame frame, String name, String place, @Nullable SourceRange source,
      boolean innermost) {
    var since = words.millis(frame.nanos());
    return new Token(key(frame), Sign.SCRIPT, name, place, "",
        new Meaning(words.of("spoken.frame", name, place, since), words.of("hover.frame", name, since),
            frame.seq(), source),
        innermost);
  }

  private Token token(Callback callback, String state) {
    var origin = callback.origin();
    var name = name(callback);
    var place = callback instanceof Request request ? target(request) : place(callback);
    var hover = words.of("hover.callback", scheduledAt(callback), kind(callback), name,
        words.millis(origin.nanos()));
    var spoken = words.of("spoken.waiting", kind(callback), name, place(callback), state);
    return new Token(new Key.OfCallback(callback.id()), Sign.of(callback.kind()), name, place, state,
        new Meaning(spoken, hover, origin.seq(), source(callback)), false);
  }

  private static String target(Request request) {
    return request.target().isEmpty()
        ? request.operation()
        : request.operation() + " " + label(request.target());
  }

  private String waited(Callback callback) {
    return words.of("state.waited", words.millis(now - callback.origin().nanos()));
  }

  private String due(Timer timer) {
    var left = timer.dueMillis() * 1_000_000 - now;
    var due = left > 0
        ? words.of("state.due.in", words.millis(left))
        : words.of("state.due.since", words.millis(-left));
    return marked(timer.referenced(), due);
  }
}
