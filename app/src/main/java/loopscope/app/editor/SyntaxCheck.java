package loopscope.app.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks whether a source can be parsed. The desktop itself runs and parses no JavaScript. */
public interface SyntaxCheck {

  /** The errors of a source; the answer may come on any thread. */
  CompletableFuture<List<Problem>> check(Path file, String text);

  /** Something that can't be parsed; lines and columns count from 1. */
  record Problem(int line, int column, String message) {}
}
