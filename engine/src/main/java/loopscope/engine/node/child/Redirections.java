package loopscope.engine.node.child;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loopscope.engine.node.fs.OpenFile;
import loopscope.engine.node.fs.OpenFiles;

/** What a program's standard streams are to be: {@code pipe}, {@code ignore}, or a descriptor of whoever starts it. */
final class Redirections {
  private static final File NOTHING = new File(File.separatorChar == '/' ? "/dev/null" : "NUL");

  private final OpenFiles files;
  private final boolean inherited;

  Redirections(OpenFiles files, boolean inherited) {
    this.files = files;
    this.inherited = inherited;
  }

  List<Redirect> of(List<Object> streams) throws IOException {
    var redirects = new ArrayList<Redirect>();
    for (var stream : streams) {
      redirects.add(redirect(stream, redirects.size()));
    }
    return redirects;
  }

  private Redirect redirect(Object stream, int index) throws IOException {
    if (!(stream instanceof Integer descriptor)) {
      return stream.equals("pipe") ? Redirect.PIPE : named(NOTHING, index);
    }
    return switch (files.get(descriptor)) {
      case OpenFile.Channel file -> named(file.path().toFile(), index);
      case OpenFile.Input input -> inherited ? standard(descriptor, index) : named(NOTHING, index);
      case OpenFile.Output output -> inherited ? standard(descriptor, index) : Redirect.PIPE;
    };
  }

  private static Redirect named(File file, int index) {
    return index == 0 ? Redirect.from(file) : Redirect.appendTo(file);
  }

  private static Redirect standard(int descriptor, int index) {
    return descriptor == index ? Redirect.INHERIT : named(new File("/dev/fd/" + descriptor), index);
  }

  /** Where what a program writes to a stream is to be printed for it. */
  Optional<OpenFile.Output> passedOn(Object stream) {
    return !inherited && stream instanceof Integer descriptor && files.find(
        descriptor) instanceof OpenFile.Output output ? Optional.of(output) : Optional.empty();
  }
}
