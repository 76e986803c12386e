package loopscope.engine.node.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.function.Supplier;
import loopscope.engine.trace.PermissionKind;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
import loopscope.engine.trace.Recorder;

/** The permission of the program that runs; what it refuses is recorded, so that the student learns of it. */
record RecordedPermission(Supplier<Permission> permission, Recorder recorder) implements Permission {
  @Override
  public void checkFile(Path path) throws IOException {
    asking(PermissionKind.FILE, path.toString(), () -> permission.get().checkFile(path));
  }

  @Override
  public void checkAddress(InetAddress address) throws IOException {
    asking(PermissionKind.ADDRESS, address.getHostAddress(), () -> permission.get().checkAddress(address));
  }

  @Override
  public void checkProgram(String command) throws IOException {
    asking(PermissionKind.PROGRAM, command, () -> permission.get().checkProgram(command));
  }

  private interface Question {
    void ask() throws IOException;
  }

  private void asking(PermissionKind kind, String resource, Question question) throws IOException {
    try {
      question.ask();
    } catch (IOException e) {
      recorder.record(stamp -> new PermissionDenied(stamp, kind, resource));
      throw e;
    }
  }
}
