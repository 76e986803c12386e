package loopscope.engine.script.steps;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.js.runtime.JSFrameUtil;
import com.oracle.truffle.js.runtime.objects.Dead;
import com.oracle.truffle.js.runtime.objects.ExportResolution;
import java.util.Arrays;
import java.util.Optional;
import loopscope.engine.trace.Variable;
import loopscope.engine.trace.VariableKind;
import org.jspecify.annotations.Nullable;

/** A frame's variables as they were last recorded. */
final class Scope {

  /** Hears of variables that changed. */
  interface Listener {
    void written(Scope scope, Variable variable, Object value);
  }

  /** The tags of Truffle's frames, which gives them no names. */
  private static final byte OBJECT = 0;
  private static final byte INT = 2;
  private static final byte ILLEGAL = 7;

  final StepRecorder owner;
  final long id;
  final Layout layout;
  private final Object[] last;

  Scope(StepRecorder owner, long id, Layout layout) {
    this.owner = owner;
    this.id = id;
    this.layout = layout;
    last = new Object[layout.slots().length];
    Arrays.fill(last, Dead.instance());
  }

  /** Tells of the variables whose values have changed since the last time. */
  void compare(Frame frame, Listener listener) {
    var slots = layout.slots();
    for (var i = 0; i < slots.length; i++) {
      var slot = slots[i];
      var before = last[i];
      switch (frame.getTag(slot)) {
        case ILLEGAL -> changed(i, before, Dead.instance(), listener);
        case OBJECT -> {
          var held = frame.getObject(slot);
          if (held != before) {
            changed(i, before, bound(i, held), listener);
          }
        }
        case INT -> {
          var now = frame.getInt(slot);
          if (!(before instanceof Integer known) || known != now) {
            changed(i, before, now, listener);
          }
        }
        default -> {
          var now = frame.getValue(slot);
          if (!now.equals(before)) {
            changed(i, before, now, listener);
          }
        }
      }
    }
  }

  /** The value that {@code this} has among its variables. */
  Optional<Object> receiver() {
    for (var i = 0; i < last.length; i++) {
      if (layout.variables().get(i).kind() == VariableKind.THIS && last[i] != Dead.instance()) {
        return Optional.of(last[i]);
      }
    }
    return Optional.empty();
  }

  private void changed(int index, Object before, Object now, Listener listener) {
    if (before != now) {
      listener.written(this, layout.variables().get(index), now);
      last[index] = now;
    }
  }

  /** What a slot stands for: an import's the variable of the module it is imported from. */
  private Object bound(int index, @Nullable Object value) {
    if (value == null || value instanceof Frame) {
      return Dead.instance();
    }
    if (layout.variables().get(index).kind() == VariableKind.IMPORT
        && value instanceof ExportResolution imported) {
      return imported(imported);
    }
    return value;
  }

  private static Object imported(ExportResolution imported) {
    var environment = imported.getModule().getEnvironment();
    if (environment == null) {
      return Dead.instance();
    }
    var slot = JSFrameUtil.findOptionalFrameSlotIndex(environment.getFrameDescriptor(), imported
        .getBindingName());
    if (slot.isEmpty() || environment.getTag(slot.getAsInt()) == ILLEGAL) {
      return Dead.instance();
    }
    var value = environment.getValue(slot.getAsInt());
    return value == null ? Dead.instance() : value;
  }
}
