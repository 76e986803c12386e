package loopscope.visualizers.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Lettering;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Group;
import loopscope.visualizers.picture.Shape.Path;
import loopscope.visualizers.picture.Shape.Rect;
import loopscope.visualizers.picture.Shape.Text;
import loopscope.visualizers.picture.Style;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgPainterTest {
  private static final Colour RED = Colour.of("#FF0000");

  private static Picture text(String text) {
    return new Picture(10, 10, List.of(new Text(1, 2, text, new Lettering(Lettering.Role.CODE,
        Lettering.Weight.BOLD, 12), Anchor.END, RED)));
  }

  @Test
  void writesShapesInOrder() {
    var svg = SvgPainter.paint(new Picture(10, 20.5, List.of(
        new Rect(new Bounds(0, 0, 10, 20.123), 3, Style.framed(RED, RED.faded(0.5), 1)),
        new Path(Paths.line(0, 0, -1.5, 100), Style.dashed(RED, 2, 4)))));

    assertThat(svg).contains("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"20.5\"")
        .contains(
            """
                <rect x="0" y="0" width="10" height="20.12" rx="3" fill="#FF0000" stroke="#FF0000" \
                stroke-opacity="0.5" stroke-width="1"/>
                <path d="M0 0 L-1.5 100" fill="none" stroke="#FF0000" stroke-width="2" stroke-dasharray="4"/>
                """);
  }

  @Test
  void whateverAFunctionIsCalledTheDocumentIsWellFormed() throws Exception {
    var name = "<b>&\"'\u0000\u001b\ud800 函数 😀";
    var svg = SvgPainter.paint(new Picture(10, 10, List.of(
        new Group(text(name).shapes(), new Bounds(0, 0, 1, 1), Meaning.spoken(name)))));

    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("<b>&\"'\ufffd\ufffd\ufffd 函数 😀");
  }
}
