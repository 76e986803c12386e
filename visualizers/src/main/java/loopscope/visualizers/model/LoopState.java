package loopscope.visualizers.model;

import java.util.Optional;

/**
 * The event loop of one isolate at a moment.
 *
 * @param stack what runs, outermost first
 * @param recent what ended or left its queue just before
 */
public record LoopState(Fifo<Frame> stack, Queues queues, Requests requests, Course course, Recent recent) {

  /** Nothing has happened. */
  static final LoopState INITIAL = new LoopState(Fifo.empty(), Queues.EMPTY, Requests.NONE, Course.BEFORE,
      Recent.NOTHING);

  /** What runs: the innermost frame. */
  public Optional<Frame> top() {
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
  }

  LoopState stack(Fifo<Frame> frames) {
    return new LoopState(frames, queues, requests, course, recent);
  }

  LoopState queues(Queues next) {
    return new LoopState(stack, next, requests, course, recent);
  }

  LoopState requests(Requests next) {
    return new LoopState(stack, queues, next, course, recent);
  }

  LoopState course(Course next) {
    return new LoopState(stack, queues, requests, next, recent);
  }

  LoopState recent(Recent next) {
    return new LoopState(stack, queues, requests, course, next);
  }
}
