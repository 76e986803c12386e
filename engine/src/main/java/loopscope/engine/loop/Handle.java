package loopscope.engine.loop;

import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * Something that stays open and has something for the program again and again, such as a listening socket or a connection.
 * While it is active and referenced it keeps the loop alive. The trace shows each of its waits as a request. Loop thread.
 *
 * @see <a href="https://docs.libuv.org/en/v1.x/handle.html">libuv: uv_handle_t</a>
 */
public final class Handle {

  /** What a handle waits for; {@code cause} is the seq of what started it. */
  record Awaited(long cause, AsyncContext.Captured context, String operation, String target,
      FunctionInfo function,
      @Nullable SourceRange at) {}

  private final EventLoop loop;
  private final Runnable request;
  private @Nullable Awaited awaited;
  private EventLoop.@Nullable Request wait;
  private boolean told;
  private boolean referenced = true;

  /** An inactive handle; {@code request} asks the system for the next thing, which then comes to {@link #arrived}. */
  public Handle(EventLoop loop, Runnable request) {
    this.loop = loop;
    this.request = request;
  }

  /** Begins to wait, for one thing after the other. Does nothing when it does already. */
  public void start(String operation, String target, FunctionInfo function, @Nullable SourceRange at) {
    if (awaited == null) {
      awaited = new Awaited(loop.running(), loop.captureFor(operation), operation, target, function, at);
      count(1);
      waitAgain();
    }
  }

  /** Waits no longer. What has arrived and has not been told is not told. */
  public void stop() {
    if (awaited != null) {
      awaited = null;
      count(-1);
    }
    if (wait != null) {
      loop.dropWait(wait);
      wait = null;
    }
  }

  /** What is waited for is there: {@code callback} runs in the poll phase, unless the handle is stopped before. */
  public void arrived(Callback callback) {
    if (wait != null && !told) {
      told = true;
      loop.endWait(this, wait, callback);
    }
  }

  /** What is waited for is there, and this is the time for its callback: runs it, and waits again. Poll phase. */
  public void deliver(Callback callback) {
    if (wait != null) {
      loop.runWait(this, wait, callback);
    }
  }

  /** Whether it has been started and not stopped. */
  public boolean isActive() {
    return awaited != null;
  }

  /** Whether it keeps the loop alive while it is active. */
  public boolean isReferenced() {
    return referenced;
  }

  /** Says whether it keeps the loop alive while it is active: {@code ref()} and {@code unref()}. */
  public void setReferenced(boolean value) {
    if (referenced != value && isActive()) {
      loop.countHandles(value ? 1 : -1);
      if (wait != null) {
        loop.recordReference(wait, value);
      }
    }
    referenced = value;
  }

  private void count(int change) {
    if (referenced) {
      loop.countHandles(change);
    }
  }

  /** Whether this is still the wait of that id; if so, it is over. */
  boolean endsWait(long id) {
    if (wait == null || wait.id() != id) {
      return false;
    }
    wait = null;
    return true;
  }

  /** After a callback, and what it queued: waits for the next thing, unless it was stopped. Returns whether that is there already. */
  boolean waitAgain() {
    if (awaited == null || wait != null) {
      return false;
    }
    wait = loop.startWait(awaited);
    if (!referenced) {
      loop.recordReference(wait, false);
    }
    told = false;
    request.run();
    return told;
  }
}
