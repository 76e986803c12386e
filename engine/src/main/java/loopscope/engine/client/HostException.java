package loopscope.engine.client;

/** A host could not be started. */
final class HostException extends Exception {
  private final Ending.Reason reason;

  HostException(Ending.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Ending.NotStarted ending() {
    return new Ending.NotStarted(reason, String.valueOf(getMessage()));
  }
}
