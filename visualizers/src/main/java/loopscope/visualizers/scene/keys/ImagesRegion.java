package loopscope.visualizers.scene.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.visualizers.model.keys.Ciphering;
import loopscope.visualizers.model.keys.KeysState;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Close;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;
import org.jspecify.annotations.Nullable;

/** Data as a picture, a dark dot for each byte over 127: what went in, and what each cipher made of the same. */
record ImagesRegion(Brush brush, KeysState state, Ciphering cipher) {
  private static final int LEAST = 512;
  /** How far back the same data is looked for. */
  private static final int NEAR = 32;
  private static final double SIDE = 176;

  /** One picture. */
  private record Image(String label, byte[] bytes, @Nullable Ciphering of) {}

  /** Draws it, if there is enough for a picture; where it ends. */
  double draw(double x, double y, double width) {
    var input = cipher.input().bytes();
    if (input.length < LEAST || !cipher.encrypts()) {
      return y;
    }
    var images = new ArrayList<>(List.of(new Image(brush.words().of("keys.image.plain"), input, null)));
    for (var operation : state.last(NEAR)) {
      if (operation instanceof Ciphering other && other.encrypts() && Arrays.equals(other.input().bytes(),
          input)) {
        images.add(new Image(other.algorithm(), other.output().bytes(), other));
      }
    }
    var below = brush.heading(brush.words().of("keys.image.title"), x, y, width);
    var columns = Math.max(1, (int) ((width + 14) / (SIDE + 14)));
    for (var index = 0; index < images.size(); index++) {
      image(images.get(index), input.length, x + index % columns * (SIDE + 14), below + index / columns
          * (SIDE
              + 28));
    }
    below += (images.size() + columns - 1) / columns * (SIDE + 28);
    return brush.sentence(brush.words().of("keys.image.why"), x, below, width, 4);
  }

  private void image(Image image, int size, double x, double y) {
    var pen = brush.pen();
    var palette = pen.palette();
    var perRow = Integer.highestOneBit((int) Math.round(Math.sqrt(size)));
    var dot = SIDE / perRow;
    var rows = Math.min(perRow, (image.bytes().length + perRow - 1) / perRow);
    var of = image.of();
    var bounds = new Bounds(x, y, SIDE, SIDE);
    pen.group(new Meaning(image.label(), image.label(), of == null ? -1 : of.seq(), of == null ? null
        : of.at()),
        bounds, () -> {
          pen.rect(bounds, 2, Style.framed(palette.ground(), of == cipher ? palette.accent()
              : palette.hairline(), of == cipher ? 2 : 1));
          List<Segment> dark = new ArrayList<>();
          for (var row = 0; row < rows; row++) {
            run(image.bytes(), row * perRow, perRow, x, y + row * dot, dot, dark);
          }
          pen.path(dark, Style.filled(palette.text()));
        });
    pen.text(pen.letters().fit(image.label(), Type.SMALL_NAME, SIDE), bounds.centreX(), bounds.bottom() + 15,
        Type.SMALL_NAME, palette.text(), Anchor.MIDDLE);
  }

  /** A row's dots, neighbours in one piece. */
  private static void run(byte[] bytes, int start, int perRow, double x, double y, double dot,
      List<Segment> dark) {
    for (var column = 0; column < perRow; column++) {
      var end = column;
      while (end < perRow && start + end < bytes.length && bytes[start + end] < 0) {
        end++;
      }
      if (end > column) {
        dark.addAll(List.of(new Move(x + column * dot, y), new Line(x + end * dot, y), new Line(x + end * dot,
            y
                + dot), new Line(x + column * dot, y + dot), new Close()));
        column = end;
      }
    }
  }
}
