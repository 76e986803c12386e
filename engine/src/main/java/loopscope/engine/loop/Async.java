package loopscope.engine.loop;

/**
 * Something that other threads wake. Its action runs in the next poll phase, once, however often it was woken; those that are
 * awake run in the order in which they were made.
 *
 * @see <a href="https://docs.libuv.org/en/v1.x/async.html">libuv: uv_async_t</a>
 */
public final class Async implements Comparable<Async> {
  /** Above every number that is given in turn. */
  private static final long AFTER_ALL = 1L << 62;

  private final EventLoop loop;
  private final long number;
  private final Runnable action;

  /** Asleep so far. Loop thread. */
  public Async(EventLoop loop, Runnable action) {
    this(loop, loop.nextId(), action);
  }

  private Async(EventLoop loop, long number, Runnable action) {
    this.loop = loop;
    this.number = number;
    this.action = action;
  }

  /** One that runs after all others that are awake with it: for the end of what woke those. Loop thread. */
  public static Async afterOthers(EventLoop loop, Runnable action) {
    return new Async(loop, AFTER_ALL + loop.nextId(), action);
  }

  /** Wakes it. Any thread. */
  public void send() {
    loop.wake(this);
  }

  /** Its action will not run any more, unless it is woken again. Loop thread. */
  public void stop() {
    loop.forget(this);
  }

  void run() {
    action.run();
  }

  @Override
  public int compareTo(Async other) {
    return Long.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }
}
