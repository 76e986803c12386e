package loopscope.engine.node.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import loopscope.engine.node.environment.SystemErrors.CodedException;

/** The permission of programs that are not trusted: files below some folders, this machine's own network, and no more. */
public final class Sandbox implements Permission {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final List<Path> folders;
  private final boolean programs;

  /**
   * @param folders those the program may work in, with all that is below them
   * @param programs whether it may start other programs, which then do as they like
   */
  public Sandbox(List<Path> folders, boolean programs) {
    this.folders = folders.stream().map(Sandbox::real).toList();
    this.programs = programs;
  }

  @Override
  public void checkFile(Path path) throws IOException {
    var real = real(path);
    if (folders.stream().noneMatch(real::startsWith)) {
      throw new CodedException("EACCES");
    }
  }

  private static Path real(Path path) {
    return real(path.toAbsolutePath(), MOST_LINKS);
  }

  /** Where a path leads: links are followed as far as there is something, also those that lead nowhere yet. */
  private static Path real(Path path, int links) {
    try {
      return path.toRealPath();
    } catch (IOException missing) {
      var name = path.getFileName();
      if (name == null || links == 0) {
        return path.getRoot();
      }
      return isLink(path) ? target(path, links - 1)
          : real(parent(path), links)
              .resolve(name).normalize();
    }
  }

  private static Path parent(Path path) {
    var parent = path.getParent();
    return parent == null ? path.getRoot() : parent;
  }

  private static boolean isLink(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(path);
  }

  /** What a link that leads nowhere points to: what is created through it is created there. */
  private static Path target(Path link, int links) {
    try {
      return real(link.resolveSibling(Files.readSymbolicLink(link)), links);
    } catch (IOException e) {
      return link.getRoot();
    }
  }

  @Override
  public void checkAddress(InetAddress address) throws IOException {
    if (!address.isLoopbackAddress() && !address.isAnyLocalAddress()) {
      throw new CodedException("EACCES");
    }
  }

  @Override
  public void checkProgram(String command) throws IOException {
    if (!programs) {
      throw new CodedException("EACCES");
    }
  }
}
