package loopscope.engine.trace;

/** The Node release whose behaviour the engine follows. */
public final class NodeVersion {
  /** As in {@code process.versions.node}. */
  public static final String FOLLOWED = "20.20.2";

  private NodeVersion() {}
}
