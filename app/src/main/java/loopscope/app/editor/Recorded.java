package loopscope.app.editor;

import java.util.Optional;

/** What a recording knows of the lines of a file, at the moment that is looked at. Lines count from 1. */
public interface Recorded {
  /** Where nothing was recorded. */
  Recorded NOTHING = new Recorded() {
    @Override
    public LineNote line(String file, int line) {
      return LineNote.NONE;
    }

    @Override
    public Optional<String> history(String file, String name) {
      return Optional.empty();
    }
  };

  /** How often a line ran, and what it wrote. */
  LineNote line(String file, int line);

  /** The values that a variable had, has and will have; empty when there is none of that name. */
  Optional<String> history(String file, String name);
}
