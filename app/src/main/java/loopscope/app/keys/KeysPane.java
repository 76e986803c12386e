package loopscope.app.keys;

import java.util.function.Consumer;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.stage.ModelView;
import loopscope.engine.trace.CryptoEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.keys.KeysModel;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Subject;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.keys.KeysScene;
import loopscope.visualizers.scene.keys.Sight;

/** Keys that are agreed on, hashes and ciphers, step by step; of all isolates of the run, since two of them may agree. */
public final class KeysPane extends ModelView<KeysState> {
  private Sight sight = Sight.PLAIN;

  /**
   * @param goTo shows the place in the file that a shape stands for
   */
  public KeysPane(RunModel model, Settings settings, Consumer<Meaning> goTo) {
    super("keys", model, settings, goTo, isolate -> new KeysModel());
  }

  @Override
  protected boolean concerns(Run run, TraceEvent event) {
    return event instanceof CryptoEvent;
  }

  @Override
  protected void watch(Run run) {
    sight = Sight.PLAIN;
  }

  @Override
  protected void choose(Meaning meaning) {
    switch (meaning.subject()) {
      case Subject.Block(var index) -> sight = sight.block(index);
      case Subject.Round(var index) -> sight = sight.round(index);
      case Subject.Byte(var index) -> sight = sight.changed(index);
      case null, default -> super.choose(meaning);
    }
    draw();
  }

  @Override
  protected Picture draw(Moment<KeysState> moment, Viewport viewport, Palette palette) {
    return KeysScene.draw(moment, sight, viewport, palette);
  }
}
