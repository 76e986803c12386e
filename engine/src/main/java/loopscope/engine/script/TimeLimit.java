package loopscope.engine.script;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.js.runtime.JSRealm;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Interrupts the code of one thread when its time is over. Not even {@code catch} stops that. */
final class TimeLimit implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);

  /** Limits the calling thread until it closes this. */
  TimeLimit(JSRealm realm, long millis) {
    var limited = Thread.currentThread();
    Thread.ofVirtual().start(() -> {
      try {
        if (!done.await(millis, TimeUnit.MILLISECONDS)) {
          realm.getEnv().submitThreadLocal(new Thread[]{limited}, new Interruption(done));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  @Override
  public void close() {
    done.countDown();
  }

  private static final class Interruption extends ThreadLocalAction {
    private final CountDownLatch done;

    Interruption(CountDownLatch done) {
      super(true, false);
      this.done = done;
    }

    @Override
    protected void perform(Access access) {
      if (done.getCount() > 0) {
        throw new TimeLimitExceeded();
      }
    }
  }
}
