package loopscope.engine.node;

import java.nio.file.Path;

/** Where relative paths start from: {@code process.cwd()}. Changed on the loop thread, read by the pool's. */
final class WorkingDirectory {
  private volatile Path path;

  WorkingDirectory(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  Path path() {
    return path;
  }

  void change(Path to) {
    path = to;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }
}
