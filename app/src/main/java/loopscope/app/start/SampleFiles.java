package loopscope.app.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import loopscope.app.files.FileProblem;
import loopscope.app.files.TextFiles;
import loopscope.lessons.Sample;
import loopscope.lessons.Samples;

/** Copies of the samples in a folder of the student's, who may change them. */
public final class SampleFiles {
  private final Path folder;

  public SampleFiles(Path folder) {
    this.folder = folder;
  }

  /** Where a sample's program is, or will be. */
  public Path program(Sample sample) {
    return folder.resolve(sample.id()).resolve(sample.file());
  }

  /** Copies what is not there yet; a copy the student changed stays as it is. */
  public Optional<FileProblem> copy(Sample sample) {
    for (var name : sample.files()) {
      var file = folder.resolve(sample.id()).resolve(name);
      if (!Files.exists(file)) {
        var problem = TextFiles.write(file, Samples.text(name));
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }
}
