package loopscope.app.sandbox;

import loopscope.app.i18n.Message;
import loopscope.app.settings.Allowance;

/** The words for what can be allowed. */
public final class AllowanceWords {
  private AllowanceWords() {}

  /** On a button that allows it. */
  public static Message offer(Allowance allowance) {
    return message("sandbox.allow.", allowance);
  }

  /** In a list of what is allowed. */
  public static Message name(Allowance allowance) {
    return message("sandbox.allowed.", allowance);
  }

  private static Message message(String key, Allowance allowance) {
    return switch (allowance) {
      case Allowance.Folder(var path) -> Message.of(key + "folder", path.toString());
      case Allowance.Programs programs -> Message.of(key + "programs");
      case Allowance.Node node -> Message.of(key + "node");
      case Allowance.Npm npm -> Message.of(key + "npm");
    };
  }
}
