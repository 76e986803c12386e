package loopscope.app.editor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import loopscope.app.editor.Token.Kind;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The style classes of a text: what the themes colour. */
final class Styles {
  private static final List<String> PLAIN = List.of();

  private Styles() {}

  static StyleSpans<Collection<String>> of(List<Token> tokens, int length) {
    var spans = new StyleSpansBuilder<Collection<String>>(2 * tokens.size() + 1);
    var end = 0;
    for (var token : tokens) {
      if (token.start() > end) {
        spans.add(PLAIN, token.start() - end);
      }
      spans.add(classes(token.kind()), token.end() - token.start());
      end = token.end();
    }
    spans.add(PLAIN, length - end);
    return spans.create();
  }

  static List<String> classes(Kind kind) {
    return List.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
