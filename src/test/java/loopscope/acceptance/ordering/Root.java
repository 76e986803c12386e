package loopscope.acceptance.ordering;

/** Where a random program begins: each starts with other queues and another phase behind it. */
enum Root {
  COMMONJS_MAIN(".cjs", "%s"), MODULE_MAIN(".mjs", "%s"), MODULE_AFTER_AWAIT(".mjs",
      "await null;%s"), POLL_PHASE(".cjs", "require('fs').stat('.', () => {%s});"), TIMERS_PHASE(".cjs",
          "setTimeout(() => {%s}, 1);"), CHECK_PHASE(".cjs", "setImmediate(() => {%s});");

  private final String ending;
  private final String template;

  Root(String ending, String template) {
    this.ending = ending;
    this.template = template;
  }

  String ending() {
    return ending;
  }

  String source(String body) {
    return template.formatted(body);
  }
}
