package loopscope.visualizers.scene;

import java.util.List;
import loopscope.visualizers.model.Frame.Running;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.picture.Sign;
import org.jspecify.annotations.Nullable;

/** What the picture of a loop says, whatever its layout. */
record LoopContent(LoopState state, Words words, Tokens tokens, Explanation why, Explanation centre,
    Section ticks, Section microtasks, Section timers, Section requests, Section immediates,
    Section closings) {

  static LoopContent of(LoopState state, Moment<LoopState> moment, Words words) {
    var now = moment.event() == null ? 0 : moment.event().nanos();
    var tokens = new Tokens(words, now);
    var queues = state.queues();
    return new LoopContent(state, words, tokens, Why.of(state, moment.event(), tokens),
        Centre.of(state, tokens),
        Section.of(Sign.TICK, words.of("ticks.title"), words.of("ticks.note"), queues.ticks(), tokens,
            left(tokens, "ticks", state.recent().tick())),
        Section.of(Sign.MICROTASK, words.of("microtasks.title"), words.of("microtasks.note"),
            queues.microtasks(), tokens, left(tokens, "microtasks", state.recent().microtask())),
        Section.of(Sign.TIMER, words.of("timers.title"), "", queues.timers(), tokens,
            words.of("timers.empty")),
        requests(state, words, tokens),
        Section.of(Sign.IMMEDIATE, words.of("immediates.title"), "", queues.immediates(), tokens,
            words.of("immediates.empty")),
        Section.of(Sign.CLOSING, words.of("closings.title"), "", queues.closings(), tokens,
            words.of("closings.empty")));
  }

  /** The queues of the loop's phases, in the order they are shown. */
  List<Section> lists() {
    return List.of(timers, requests, immediates, closings);
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
}
