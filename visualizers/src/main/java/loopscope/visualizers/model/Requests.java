package loopscope.visualizers.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import loopscope.visualizers.model.Callback.Request;
import org.jspecify.annotations.Nullable;

/**
 * The requests to the system that have not been answered with a callback.
 *
 * @param pending wait for the system, or for a thread of the pool
 * @param threads what each thread of the pool works on; null where it is idle
 * @param completed have their result and wait for the poll phase
 */
public record Requests(Fifo<Request> pending, List<@Nullable Request> threads, Fifo<Request> completed) {

  /** Size of libuv's pool unless {@code UV_THREADPOOL_SIZE} says otherwise. */
  private static final int POOL = 4;

  static final Requests NONE = new Requests(Fifo.empty(),
      Collections.unmodifiableList(new ArrayList<@Nullable Request>(Collections.nCopies(POOL, null))),
      Fifo.empty());

  /** How many there are. */
  public int size() {
    return pending.size() + completed.size() + (int) threads.stream().filter(Objects::nonNull).count();
  }

  /** What a thread of the pool works on. */
  public Optional<Request> on(int thread) {
    return thread < threads.size() ? Optional.ofNullable(threads.get(thread)) : Optional.empty();
  }

  /** Whether one of them keeps the loop alive. */
  public boolean keepAlive() {
    return pending.stream().anyMatch(Request::referenced) || completed.stream().anyMatch(Request::referenced)
        || threads.stream().anyMatch(Objects::nonNull);
  }

  /** With the request of that name referenced or not. One on a thread of the pool always is. */
  Requests referenced(long id, boolean keepsAlive) {
    return new Requests(referenced(pending, id, keepsAlive), threads, referenced(completed, id, keepsAlive));
  }

  private static Fifo<Request> referenced(Fifo<Request> queue, long id, boolean keepsAlive) {
    var index = queue.find(request -> request.id() == id);
    return index < 0 ? queue : queue.replace(index, queue.get(index).referenced(keepsAlive));
  }

  Requests pending(Fifo<Request> queue) {
    return new Requests(queue, threads, completed);
  }

  Requests completed(Fifo<Request> queue) {
    return new Requests(pending, threads, queue);
  }

  Requests working(int thread, @Nullable Request request) {
    return threads(list -> {
      while (list.size() <= thread) {
        list.add(null);
      }
      list.set(thread, request);
    });
  }

  private Requests threads(Consumer<List<@Nullable Request>> change) {
    var list = new ArrayList<@Nullable Request>(threads);
    change.accept(list);
    return new Requests(pending, Collections.unmodifiableList(list), completed);
  }
}
