package loopscope.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import loopscope.app.editor.SyntaxCheck;
import loopscope.engine.client.Engines;

/** Has the engine host parse what is being typed. Without a host there are no problems to show. */
public record EngineCheck(Engines engines) implements SyntaxCheck {

  @Override
  public CompletableFuture<List<Problem>> check(Path file, String text) {
    return engines.check(file, text).thenApply(found -> found.stream().map(problem -> new Problem(problem.at()
        .startLine(), problem.at().startColumn(), problem.message())).toList()).exceptionally(failure -> List
            .of());
  }
}
