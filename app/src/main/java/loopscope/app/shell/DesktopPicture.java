package loopscope.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import loopscope.app.files.TemporaryFolder;
import loopscope.app.run.RunState;
import loopscope.app.settings.Home;
import loopscope.app.settings.Settings;
import loopscope.app.settings.Theme;
import loopscope.app.settings.WindowBounds;
import loopscope.engine.client.Engines;
import loopscope.engine.client.TraceFiles;

/** Draws the whole window with a program open and run, or a trace open, into a picture. Needs no display. */
public final class DesktopPicture {
  /** A program that has not ended by then is stopped. */
  private static final Duration PATIENCE = Duration.seconds(10);

  private DesktopPicture() {}

  /**
   * What is drawn.
   *
   * @param file a program to run, or a trace
   * @param thread the isolate whose loop is shown
   * @param at the event to stop at; the last one when empty
   */
  public record Request(Path file, int width, int height, Theme theme, Locale locale, int thread,
      OptionalLong at,
      Path out) {}

  /** Runs the program to its end or opens the trace, draws the window, and writes the PNG file. */
  public static void render(Request request) throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var drawn = new CompletableFuture<Void>();
    try (var folder = TemporaryFolder.create("loopscope-picture");
        var engines = new Engines();
        var disk = Executors.newSingleThreadExecutor()) {
      Platform.startup(() -> {});
      Platform.setImplicitExit(false);
      Platform.runLater(() -> open(request, new MainWindow(new Stage(), new Home(folder.path()), settings(
          request),
          engines::launch, new EngineCheck(engines), disk), drawn));
      drawn.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException(request.out() + " can't be drawn: " + e.getMessage(), e);
    } finally {
      Platform.exit();
    }
  }

  private static Settings settings(Request request) {
    var settings = new Settings();
    settings.themeProperty().set(request.theme());
    settings.localeProperty().set(request.locale());
    settings.windowProperty().set(new WindowBounds(0, 0, request.width(), request.height(), false));
    return settings;
  }

  private static void open(Request request, MainWindow window, CompletableFuture<Void> drawn) {
    window.show();
    window.model().stateProperty().addListener((observed, old, state) -> {
      if (state instanceof RunState.Ended || state instanceof RunState.EndMissing) {
        window.model().watch(request.thread());
        window.model().move(playhead -> request.at().ifPresentOrElse(playhead::seek, playhead::last));
        new Settled(() -> finish(request, window, drawn)).start();
      }
    });
    var patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(over -> window.model().stop());
    patience.play();
    window.open(request.file());
    if (!TraceFiles.isTrace(request.file())) {
      window.run();
    }
  }

  private static void finish(Request request, MainWindow window, CompletableFuture<Void> drawn) {
    try {
      var image = SwingFXUtils.fromFXImage(window.scene().snapshot(null), null);
      ImageIO.write(image, "png", request.out().toFile());
      drawn.complete(null);
    } catch (IOException e) {
      drawn.completeExceptionally(e);
    } finally {
      window.dispose();
    }
  }

  /** Waits until the window has been laid out a few times: panes that learn their size draw a frame later. */
  private static final class Settled extends AnimationTimer {
    private static final int FRAMES = 6;

    private final Runnable then;
    private int frames;

    Settled(Runnable then) {
      this.then = then;
    }

    @Override
    public void handle(long nanos) {
      frames++;
      if (frames == FRAMES) {
        stop();
        then.run();
      }
    }
  }
}
