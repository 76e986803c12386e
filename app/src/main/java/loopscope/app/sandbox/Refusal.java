package loopscope.app.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import loopscope.app.i18n.Message;
import loopscope.app.settings.Allowance;
import loopscope.engine.trace.PermissionKind;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;

/** Something the sandbox refused: the sentence that says so, and what would allow it the next time. */
public record Refusal(PermissionKind kind, String resource) {

  public static Refusal of(PermissionDenied denied) {
    return new Refusal(denied.kind(), denied.resource());
  }

  public Message sentence() {
    return switch (kind) {
      case FILE -> Message.of("sandbox.refused.file", resource);
      case ADDRESS -> Message.of("sandbox.refused.address", resource);
      case PROGRAM -> Message.of("sandbox.refused.program", resource);
    };
  }

  /** Empty for what the desktop never allows. */
  public Optional<Allowance> remedy() {
    return switch (kind) {
      case FILE -> Optional.of(new Allowance.Folder(folder(Path.of(resource))));
      case ADDRESS -> Optional.empty();
      case PROGRAM -> Optional.of(new Allowance.Programs());
    };
  }

  /** The folder itself or that of the file; never the whole disk for the sake of one file in its root. */
  private static Path folder(Path path) {
    var parent = path.getParent();
    return Files.isDirectory(path) || parent == null || parent.equals(path.getRoot()) ? path : parent;
  }
}
