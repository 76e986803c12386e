package loopscope.visualizers.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.Frame.Running;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.model.Requests;
import loopscope.visualizers.picture.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What the picture of a loop says, whatever its layout.
 *
 * @param stack the frames, outermost first
 * @param pool what each thread works on; empty where it is idle
 */
record LoopContent(Words words, Section stack, Section ticks, Section microtasks, Explanation why, Dial dial,
    Explanation centre, Section timers, Section requests, List<Optional<Token>> pool, Section immediates,
    Section closings) {

  static LoopContent of(LoopState state, Moment<LoopState> moment, Words words) {
    var now = moment.event() == null ? 0 : moment.event().nanos();
    var tokens = new Tokens(words, now);
    var queues = state.queues();
    return new LoopContent(words, stack(state, tokens),
        Section.of(Sign.TICK, words.of("ticks.title"), words.of("ticks.note"), queues.ticks(), tokens,
            left(tokens, "ticks", state.recent().tick())),
        Section.of(Sign.MICROTASK, words.of("microtasks.title"), words.of("microtasks.note"),
            queues.microtasks(), tokens, left(tokens, "microtasks", state.recent().microtask())),
        Why.of(state, moment.event(), tokens), Dial.standing(state.course()), Centre.of(state, tokens),
        Section.of(Sign.TIMER, words.of("timers.title"), "", queues.timers(), tokens,
            words.of("timers.empty")),
        requests(state, words, tokens), pool(state.requests(), tokens),
        Section.of(Sign.IMMEDIATE, words.of("immediates.title"), "", queues.immediates(), tokens,
            words.of("immediates.empty")),
        Section.of(Sign.CLOSING, words.of("closings.title"), "", queues.closings(), tokens,
            words.of("closings.empty")));
  }

  /** The queues of the loop's phases, in the order they are shown. */
  List<Section> lists() {
    return List.of(timers, requests, immediates, closings);
  }

  /** What runs. */
  static Section stack(LoopState state, Tokens tokens) {
    var frames = state.stack();
    var words = tokens.words();
    var since = state.top().filter(top -> !(top instanceof Checkpoint))
        .map(top -> words.of("stack.since", words.millis(top.nanos()))).orElse("");
    return new Section(Sign.SCRIPT, words.of("stack.title"), since, frames.size(),
        index -> tokens.frame(frames.get(index), index == frames.size() - 1), words.of("stack.empty"));
  }

  private static String left(Tokens tokens, String queue, @Nullable Running last) {
    return last == null
        ? tokens.words().of(queue + ".empty")
        : tokens.words().of("queue.left", tokens.name(last), tokens.words().millis(last.nanos()));
  }

  /** Those with a result come first: they run next. */
  private static Section requests(LoopState state, Words words, Tokens tokens) {
    var completed = state.requests().completed();
    var pending = state.requests().pending();
    return new Section(Sign.IO, words.of("requests.title"), "", completed.size() + pending.size(),
        index -> index < completed.size()
            ? tokens.completed(completed.get(index))
            : tokens.waiting(pending.get(index - completed.size())),
        words.of("requests.empty"));
  }

  private static List<Optional<Token>> pool(Requests requests, Tokens tokens) {
    return IntStream.range(0, requests.threads().size())
        .mapToObj(thread -> requests.on(thread).map(tokens::working)).toList();
  }
}
