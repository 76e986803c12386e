package loopscope.acceptance.ordering;

/** The ways to have a function called later. In a template, {@code %s} is the function's body. */
enum Queue {
  TICK("process.nextTick(() => {%s});"), QUEUE_MICROTASK("queueMicrotask(() => {%s});"), THEN(
      "Promise.resolve().then(() => {%s});"), SECOND_THEN(
          "Promise.resolve().then(() => {}).then(() => {%s});"), CATCH(
              "Promise.reject(0).catch(() => {%s});"), FINALLY(
                  "Promise.resolve().finally(() => {}).then(() => {%s});"), THENABLE(
                      "Promise.resolve({ then(done) { done(); } }).then(() => {%s});"), RESOLVED_WITH_PROMISE(
                          "new Promise((resolve) => resolve(Promise.resolve())).then(() => {%s});"), AWAIT(
                              "(async () => { await null;%s})();"), AWAIT_OF_ASYNC(
                                  "(async () => { await (async () => { await null; })();%s})();"), FOR_AWAIT(
                                      "(async () => { for await (const one of [1]) {%s} })();"), TIMEOUT(
                                          "setTimeout(() => {%s});"), TIMEOUT_OF_1(
                                              "setTimeout(() => {%s}, 1);"), INTERVAL(
                                                  "const interval = setInterval(() => { clearInterval(interval);%s}, 0);"), IMMEDIATE(
                                                      "setImmediate(() => {%s});"), CANCELLED_TIMEOUT(
                                                          "clearTimeout(setTimeout(() => {%s}, 0));"), CANCELLED_IMMEDIATE(
                                                              "clearImmediate(setImmediate(() => {%s}));");

  private final String template;

  Queue(String template) {
    this.template = template;
  }

  /** The statement that queues a function with this body. */
  String queue(String body) {
    return "{ " + template.formatted(body) + " }";
  }

  /** Whether it starts a timer, be it one that is stopped at once: that, too, has the loop wake up for it. */
  boolean startsTimer() {
    return switch (this) {
      case TIMEOUT, TIMEOUT_OF_1, INTERVAL, CANCELLED_TIMEOUT -> true;
      case TICK, QUEUE_MICROTASK, THEN, SECOND_THEN, CATCH, FINALLY, THENABLE, RESOLVED_WITH_PROMISE, AWAIT,
          AWAIT_OF_ASYNC, FOR_AWAIT, IMMEDIATE, CANCELLED_IMMEDIATE -> false;
    };
  }
}
