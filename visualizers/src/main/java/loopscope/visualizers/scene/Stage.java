package loopscope.visualizers.scene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.scene.Token.Key;
import org.jspecify.annotations.Nullable;

/** Puts tokens in their places and remembers where; the one that is on its way is left out. */
final class Stage {
  private final Pen pen;
  private final Words words;
  private final Map<Key, Bounds> places = new HashMap<>();
  private final Map<Key, Token> tokens = new HashMap<>();
  private final Map<Sign, Bounds> folds = new EnumMap<>(Sign.class);
  private final @Nullable Key onItsWay;

  Stage(Pen pen, Words words, @Nullable Key onItsWay) {
    this.pen = pen;
    this.words = words;
    this.onItsWay = onItsWay;
  }

  Pen pen() {
    return pen;
  }

  /** Draws a token there, unless it is still on its way. */
  void put(Token token, Bounds bounds) {
    places.put(token.key(), bounds);
    tokens.put(token.key(), token);
    if (!token.key().equals(onItsWay)) {
      TokenShape.draw(pen, token, bounds);
    }
  }

  /** Remembers where tokens of a kind stand that have no place of their own. */
  void folded(Sign sign, Bounds bounds) {
    folds.put(sign, bounds);
  }

  /** What is said of tokens that do not fit. */
  String more(int hidden) {
    return words.of("more", hidden);
  }

  /** A token that has a place. */
  Optional<Token> token(Key key) {
    return Optional.ofNullable(tokens.get(key));
  }

  /** Where a token stands. */
  Optional<Bounds> place(Key key) {
    return Optional.ofNullable(places.get(key));
  }

  /** Where the folded tokens of a kind stand. */
  Optional<Bounds> fold(Sign sign) {
    return Optional.ofNullable(folds.get(sign));
  }
}
