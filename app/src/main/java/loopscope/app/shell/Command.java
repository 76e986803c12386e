package loopscope.app.shell;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CLOSE_BRACKET;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.F11;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.OPEN_BRACKET;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.Z;
import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** Everything that can be asked of the window by menu or key, in the order of the menus. */
enum Command {
  NEW(Group.FILE, N, SHORTCUT_DOWN), //
  OPEN(Group.FILE, O, SHORTCUT_DOWN), //
  OPEN_FOLDER(Group.FILE, O, SHORTCUT_DOWN, SHIFT_DOWN), //
  OPEN_TRACE(Group.FILE, T, SHORTCUT_DOWN), //
  SAVE_RUN(Group.FILE, T, SHORTCUT_DOWN, SHIFT_DOWN), //
  EXPORT(Group.FILE, E, SHORTCUT_DOWN, SHIFT_DOWN), //
  SAVE_PICTURE(Group.FILE), //
  SAVE(Group.FILE, S, SHORTCUT_DOWN), //
  SAVE_AS(Group.FILE, S, SHORTCUT_DOWN, SHIFT_DOWN), //
  CLOSE(Group.FILE, W, SHORTCUT_DOWN), //
  START_PAGE(Group.FILE, H, SHORTCUT_DOWN, SHIFT_DOWN), //
  QUIT(Group.FILE, Q, SHORTCUT_DOWN), //

  UNDO(Group.EDIT, Z, SHORTCUT_DOWN), //
  REDO(Group.EDIT, Z, SHORTCUT_DOWN, SHIFT_DOWN), //
  FIND(Group.EDIT, F, SHORTCUT_DOWN), //
  FIND_NEXT(Group.EDIT, F3), //
  FIND_PREVIOUS(Group.EDIT, F3, SHIFT_DOWN), //
  BREAKPOINT(Group.EDIT, F9), //
  CONDITION(Group.EDIT, F9, SHIFT_DOWN), //

  RUN(Group.RUN, F5), //
  DEBUG(Group.RUN, F7), //
  PAUSE(Group.RUN, F6), //
  STOP(Group.RUN, F5, SHIFT_DOWN), //
  COMPARE(Group.RUN, F5, SHORTCUT_DOWN), //
  ORDERS(Group.RUN, F5, ALT_DOWN), //
  BUNDLE(Group.RUN), //
  RULES(Group.RUN), //
  NPM(Group.RUN, M, SHORTCUT_DOWN, SHIFT_DOWN), //
  ALLOWED(Group.RUN), //

  PLAY(Group.MOVE, F8), //
  FIRST(Group.MOVE, HOME, SHORTCUT_DOWN), //
  LAST(Group.MOVE, END, SHORTCUT_DOWN), //
  EVENT_BACK(Group.MOVE, LEFT, ALT_DOWN), //
  EVENT_FORWARD(Group.MOVE, RIGHT, ALT_DOWN), //
  STEP_OVER(Group.MOVE, F10), //
  STEP_INTO(Group.MOVE, F11), //
  STEP_OUT(Group.MOVE, F11, SHIFT_DOWN), //
  BACK_OVER(Group.MOVE, F10, ALT_DOWN), //
  BACK_INTO(Group.MOVE, F11, ALT_DOWN), //
  BACK_OUT(Group.MOVE, F11, ALT_DOWN, SHIFT_DOWN), //
  TO_HERE(Group.MOVE, F10, SHORTCUT_DOWN), //
  BACK_TO_HERE(Group.MOVE, F10, SHORTCUT_DOWN, SHIFT_DOWN), //
  NEXT_BREAKPOINT(Group.MOVE, F8, SHORTCUT_DOWN), //
  PREVIOUS_BREAKPOINT(Group.MOVE, F8, SHORTCUT_DOWN, SHIFT_DOWN), //
  EVENT_BREAKPOINTS(Group.MOVE), //
  CALLBACK_BACK(Group.MOVE, COMMA, SHORTCUT_DOWN), //
  CALLBACK_FORWARD(Group.MOVE, PERIOD, SHORTCUT_DOWN), //
  TURN_BACK(Group.MOVE, OPEN_BRACKET, SHORTCUT_DOWN), //
  TURN_FORWARD(Group.MOVE, CLOSE_BRACKET, SHORTCUT_DOWN), //

  SIDEBAR(Group.VIEW, B, SHORTCUT_DOWN), //
  FULL_STAGE(Group.VIEW, F, SHORTCUT_DOWN, SHIFT_DOWN), //
  BIGGER(Group.VIEW, EQUALS, SHORTCUT_DOWN), //
  SMALLER(Group.VIEW, MINUS, SHORTCUT_DOWN), //
  NORMAL_SIZE(Group.VIEW, DIGIT0, SHORTCUT_DOWN), //
  REDUCED_MOTION(Group.VIEW), //
  THEME(Group.VIEW), //
  LANGUAGE(Group.VIEW), //
  GO_FILES(Group.VIEW, DIGIT1, SHORTCUT_DOWN), //
  GO_EDITOR(Group.VIEW, DIGIT2, SHORTCUT_DOWN), //
  GO_CONSOLE(Group.VIEW, DIGIT3, SHORTCUT_DOWN), //
  GO_STAGE(Group.VIEW, DIGIT4, SHORTCUT_DOWN), //
  GO_TIMELINE(Group.VIEW, DIGIT5, SHORTCUT_DOWN), //
  WHY(Group.VIEW, W, SHORTCUT_DOWN, SHIFT_DOWN), //
  GO_COMPARISON(Group.VIEW, DIGIT6, SHORTCUT_DOWN), //
  GO_MEMORY(Group.VIEW, DIGIT7, SHORTCUT_DOWN), //
  GO_MODULES(Group.VIEW, DIGIT8, SHORTCUT_DOWN), //
  GO_STREAMS(Group.VIEW, DIGIT9, SHORTCUT_DOWN), //
  GO_HTTP(Group.VIEW, U, SHORTCUT_DOWN, SHIFT_DOWN), //
  GO_KEYS(Group.VIEW, K, SHORTCUT_DOWN, SHIFT_DOWN), //

  KEYS(Group.HELP, F1);

  /** The menus. */
  enum Group {
    FILE, EDIT, RUN, MOVE, VIEW, HELP;

    /** Its name in the bundles. */
    String key() {
      return "menu." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Group group;
  private final Optional<KeyCombination> keys;

  Command(Group group) {
    this.group = group;
    keys = Optional.empty();
  }

  Command(Group group, KeyCode code, Modifier... modifiers) {
    this.group = group;
    keys = Optional.of(new KeyCodeCombination(code, modifiers));
  }

  Group group() {
    return group;
  }

  /** The keys that ask for it. */
  Optional<KeyCombination> keys() {
    return keys;
  }

  /** Its name in the bundles. */
  String key() {
    return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
