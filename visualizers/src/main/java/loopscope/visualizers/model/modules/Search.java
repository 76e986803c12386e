package loopscope.visualizers.model.modules;

import java.util.Optional;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.engine.trace.SourceRange;
import loopscope.visualizers.model.Fifo;

/** The search for what a module asked for, with the paths that were looked at, in order. */
public record Search(ModuleRequested request, Fifo<Candidate> candidates, Finding finding) {

  /** One that begins. */
  static Search of(ModuleRequested request) {
    return new Search(request, Fifo.empty(), new Finding.Looking());
  }

  Search tried(Candidate candidate) {
    return new Search(request, candidates.with(candidate), finding);
  }

  Search ended(Finding finding) {
    return new Search(request, candidates, finding);
  }

  /** The file or core module that was found. */
  public Optional<String> file() {
    return finding instanceof Finding.Found found ? Optional.of(found.file()) : Optional.empty();
  }

  /** Where it was asked for; empty for the main module and for static imports. */
  public Optional<SourceRange> at() {
    return Optional.ofNullable(request.at());
  }
}
