package loopscope.engine.host;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.trace.OutputStreamKind;

/**
 * This process's own standard streams. Bytes are written at once and unchanged, as Node does: nothing is lost when the
 * process is killed, and the two streams keep their order.
 */
final class ProcessStdio implements Stdio {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private final Set<OutputStreamKind> shown;
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);
  private final FileInputStream in = new FileInputStream(FileDescriptor.in);

  ProcessStdio(Set<OutputStreamKind> shown) {
    this.shown = shown;
  }

  @Override
  public void write(OutputStreamKind stream, byte[] bytes) {
    if (shown.contains(stream)) {
      try {
        stream(stream).write(bytes);
      } catch (IOException e) {
        OutputLost.end(e);
      }
    }
  }

  private FileOutputStream stream(OutputStreamKind stream) {
    return switch (stream) {
      case STDOUT -> out;
      case STDERR -> err;
    };
  }

  @Override
  public InputStream input() {
    return in;
  }

  @Override
  public boolean isTerminal(OutputStreamKind stream) {
    return shown.contains(stream) && switch (stream) {
      case STDOUT -> isTerminal("1");
      case STDERR -> isTerminal("2");
    };
  }

  private static boolean isTerminal(String descriptor) {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return System.console() != null && System.console().isTerminal();
    }
    try {
      var target = Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public boolean isInherited() {
    return shown.size() == OutputStreamKind.values().length;
  }
}
