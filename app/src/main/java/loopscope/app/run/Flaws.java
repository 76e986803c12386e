package loopscope.app.run;

import java.nio.file.Path;
import java.util.Locale;
import loopscope.app.i18n.Message;
import loopscope.engine.client.Flaw;

/** The sentence that names what is wrong with a trace file, where, and what of it is whole. */
public final class Flaws {
  private Flaws() {}

  /**
   * @param whole how many events before the flaw are shown
   */
  public static Message message(Path file, Flaw flaw, int whole) {
    return Message.of("trace." + flaw.kind().name().toLowerCase(Locale.ROOT), file.toString(), flaw.line(),
        whole,
        flaw.detail());
  }
}
