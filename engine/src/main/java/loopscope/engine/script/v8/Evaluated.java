package loopscope.engine.script.v8;

import com.oracle.js.parser.ParserException;
import java.util.Optional;

/** Texts that {@code eval} or {@code new Function} cannot parse. */
final class Evaluated implements Wording.Subject {

  @Override
  public Optional<String> words(Thrown thrown) {
    return thrown.exception().getCause() instanceof ParserException cause && cause.getSource() != null
        && cause.getRawMessage().equals(thrown.message())
            ? Optional.of(SyntaxWords.of(cause.getSource().getContent().toString(), cause.getRawMessage(),
                Math.max(0,
                    cause.getPosition())).message())
            : Optional.empty();
  }
}
