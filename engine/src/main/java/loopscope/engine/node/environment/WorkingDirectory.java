package loopscope.engine.node.environment;

import java.nio.file.Path;

/** Where relative paths start from: {@code process.cwd()}. Changed on the loop thread, read by the pool's. */
public final class WorkingDirectory {
  private volatile Path path = Path.of("").toAbsolutePath();

  public Path path() {
    return path;
  }

  public void change(Path to) {
    path = to.toAbsolutePath().normalize();
  }

  public Path resolve(String name) {
    return path.resolve(name);
  }
}
