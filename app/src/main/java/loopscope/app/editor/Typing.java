package loopscope.app.editor;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.EventPattern.keyTyped;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** The keys that do more in code than in prose: Enter, Tab, Shift-Tab and the closing brace. */
final class Typing {
  private final CodeArea area;

  Typing(CodeArea area) {
    this.area = area;
  }

  void install() {
    Nodes.addInputMap(area, InputMap.sequence(
        InputMap.consume(keyPressed(ENTER), typed -> breakLine()),
        InputMap.consume(keyPressed(TAB), typed -> indent()),
        InputMap.consume(keyPressed(TAB, SHIFT_DOWN), typed -> outdent()),
        InputMap.consumeWhen(keyTyped("}"), this::onBlankLine, typed -> closeBlock())));
  }

  private void breakLine() {
    var selection = area.getSelection();
    var line = CodePane.line(area, selection.getStart());
    var before = area.getText(CodePane.offset(area, line, 0), selection.getStart());
    var lastLine = CodePane.line(area, selection.getEnd());
    var after = area.getText(selection.getEnd(), CodePane.offset(area, lastLine, Integer.MAX_VALUE));
    var broken = Indentation.lineBreak(before, after);
    area.replaceSelection(broken.text());
    area.moveTo(selection.getStart() + broken.caret());
    area.requestFollowCaret();
  }

  private void indent() {
    if (area.getSelectedText().contains("\n")) {
      replaceLines(Indentation.deeper(selectedLines()));
    } else {
      area.replaceSelection(Indentation.toNextStop(area.getCaretColumn()));
    }
  }

  private void outdent() {
    var lines = selectedLines();
    var less = Indentation.shallower(lines);
    if (!less.equals(lines)) {
      replaceLines(less);
    }
  }

  private boolean onBlankLine() {
    var line = area.getText(area.getCurrentParagraph());
    return area.getSelection().getLength() == 0 && !line.isEmpty() && line.isBlank();
  }

  private void closeBlock() {
    var line = area.getCurrentParagraph();
    area.replaceText(line, 0, line, area.getParagraphLength(line), Indentation.shallower(area.getText(line))
        + "}");
  }

  private String selectedLines() {
    return area.getText(startOfLines(), endOfLines());
  }

  private void replaceLines(String lines) {
    var start = startOfLines();
    var caret = area.getCaretPosition() + lines.length() - (endOfLines() - start);
    var selected = area.getSelection().getLength() > 0;
    area.replaceText(start, endOfLines(), lines);
    area.selectRange(selected ? start : Math.max(start, caret), selected ? start + lines.length()
        : Math.max(
            start, caret));
  }

  private int startOfLines() {
    return CodePane.offset(area, CodePane.line(area, area.getSelection().getStart()), 0);
  }

  private int endOfLines() {
    return CodePane.offset(area, CodePane.line(area, area.getSelection().getEnd()), Integer.MAX_VALUE);
  }
}
