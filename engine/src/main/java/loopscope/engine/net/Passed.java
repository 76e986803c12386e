package loopscope.engine.net;

/** What goes from one isolate to another. Any thread. */
public sealed interface Passed permits ListenSocket, PassedConnection {

  /** Whether it is of a Unix-domain pipe. */
  boolean isPipe();

  /** Nobody takes it. */
  void drop();
}
