package loopscope.visualizers.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import loopscope.engine.trace.CallbackKind;
import loopscope.visualizers.model.Course.Life;
import loopscope.visualizers.model.Traffic;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.scene.Token.Key;

/** What the picture of a loop says of a stretch of its run: in each queue's place stands its flow. */
record FlowContent(Traffic traffic, Words words, Tokens tokens) {

  static LoopContent of(Traffic traffic, double progress, Words words) {
    return new FlowContent(traffic, words, new Tokens(words, traffic.toNanos())).content(progress);
  }

  private LoopContent content(double progress) {
    var queues = traffic.end().queues();
    return new LoopContent(words, stack(),
        queue(CallbackKind.TICK, "ticks", words.of("ticks.note"), queues.ticks().size()),
        queue(CallbackKind.MICROTASK, "microtasks", words.of("microtasks.note"), queues.microtasks().size()),
        why(), dial(progress), centre(), queue(CallbackKind.TIMER, "timers", "", queues.timers().size()),
        queue(CallbackKind.IO, "requests", "", traffic.end().requests().size()), pool(),
        queue(CallbackKind.IMMEDIATE, "immediates", "", queues.immediates().size()),
        queue(CallbackKind.CLOSE, "closings", "", queues.closings().size()));
  }

  /** What all the paths lead to; while not one callback has started, what runs. */
  private Section stack() {
    var started = traffic.totalStarted();
    if (started == 0) {
      return LoopContent.stack(traffic.end(), tokens);
    }
    var token = new Token(new Key.OfStack(), Sign.SCRIPT, words.of("flow.ran", started), rate(started),
        "", Meaning.spoken(words.of("spoken.flow.stack", started, traffic.perSecond(started))), true);
    return new Section(Sign.SCRIPT, words.of("stack.title"), "", 1, index -> token, "");
  }

  private Section queue(CallbackKind kind, String name, String note, int waiting) {
    var queued = traffic.queued().getOrDefault(kind, 0);
    var started = traffic.started().getOrDefault(kind, 0);
    var sign = Sign.of(kind);
    var spoken = words.of("spoken.flow", words.of("kind." + kind), queued, started, traffic.perSecond(
        started),
        waiting);
    var token = new Token(new Key.OfFlow(kind), sign, started == 0
        ? words.of("flow.ran", started)
        : words.of("flow.ran", started) + " · " + rate(started), words.of("flow.queued", queued),
        words.of("flow.waiting", waiting), new Meaning(spoken, spoken, -1, null), false);
    return new Section(sign, words.of(name + ".title"), note, queued + started + waiting == 0 ? 0 : 1,
        index -> token, words.of(name + ".empty"));
  }

  private String rate(int count) {
    return words.of("flow.rate", traffic.perSecond(count));
  }

  private List<Optional<Token>> pool() {
    var threads = Math.max(traffic.worked().size(), traffic.end().requests().threads().size());
    return IntStream.range(0, threads).mapToObj(this::thread).toList();
  }

  private Optional<Token> thread(int thread) {
    var done = thread < traffic.worked().size() ? traffic.worked().get(thread) : 0;
    var spoken = words.of("spoken.flow.thread", thread, done);
    return done == 0 ? Optional.empty()
        : Optional.of(new Token(new Key.OfThread(thread), Sign.IO,
            words.of("flow.worked", done), "", "", new Meaning(spoken, spoken, -1, null), false));
  }

  private Dial dial(double progress) {
    return new Dial(traffic.busy(), "spoken.phase.busy",
        traffic.turns() == 0 ? OptionalDouble.empty() : OptionalDouble.of(progress));
  }

  private Explanation centre() {
    var turns = traffic.turns();
    return turns == 0 || !(traffic.end().course().life() instanceof Life.Looping)
        ? Centre.of(traffic.end(), tokens)
        : new Explanation(words.of("flow.turns", turns), words.of("flow.turns.sentence", traffic.perSecond(
            turns),
            traffic.end().course().turn()));
  }

  private Explanation why() {
    return new Explanation(
        words.of("flow.why.title", words.millis(traffic.fromNanos()), words.millis(traffic.toNanos())),
        words.of("flow.why", traffic.from() + 2, traffic.to() + 1, traffic.totalQueued(), traffic
            .totalStarted()));
  }
}
