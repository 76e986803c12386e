package loopscope.engine.script.steps;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.objects.Accessor;
import com.oracle.truffle.js.runtime.objects.Dead;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.trace.MemoryEvent.ContentChanged;
import loopscope.engine.trace.MemoryEvent.EntryDeleted;
import loopscope.engine.trace.MemoryEvent.EntryWritten;
import loopscope.engine.trace.MemoryEvent.PropertyDeleted;
import loopscope.engine.trace.MemoryEvent.PropertyWritten;
import loopscope.engine.trace.MemoryEvent.PrototypeChanged;
import loopscope.engine.trace.ObjectKind;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.Value;
import org.jspecify.annotations.Nullable;

/** An object's name and what was last recorded of it. */
final class ObjectRecord {
  final Heap owner;
  final long id;
  final ObjectKind kind;
  private final JSDynamicObject object;
  private final Selection selection;
  private Contents last;
  private @Nullable Ancestry instances;
  private @Nullable JSDynamicObject prototype;

  ObjectRecord(Heap owner, long id, JSDynamicObject object, ObjectKind kind, Ancestry ancestry) {
    this.owner = owner;
    this.id = id;
    this.object = object;
    this.kind = kind;
    selection = Selection.of(object, ancestry);
    last = Contents.NONE;
    prototype = Kinds.prototype(object);
  }

  /** What objects that inherit from it have in common. */
  Ancestry instances() {
    if (instances == null) {
      instances = Kinds.ofInstances(object);
    }
    return instances;
  }

  /** Records what has changed since the last time. */
  void read(Recorder recorder) {
    var now = Contents.of(object, kind, selection);
    var before = last;
    difference(before.properties(), now.properties(), PropertyWritten::new, PropertyDeleted::new, recorder);
    difference(before.entries(), now.entries(), EntryWritten::new, EntryDeleted::new, recorder);
    if (!now.content().equals(before.content()) || now.held() != before.held()) {
      var held = now.held() == null ? Value.UNDEFINED : owner.value(now.held());
      recorder.record(stamp -> new ContentChanged(stamp, id, now.content(), held));
    }
    readPrototype(recorder);
    last = now;
  }

  /** Records that a property was assigned to, which may have changed no other; without a key all is looked at. */
  void written(@Nullable Object key, Recorder recorder) {
    if (object instanceof JSArrayObject array && key instanceof Integer index && last.properties()
        .size() > index) {
      writeElement(array, index, recorder);
    } else if (key instanceof TruffleString name && kind == ObjectKind.OBJECT && selection.has(object,
        name)) {
      write(name, Contents.value(object, name), recorder);
    } else {
      read(recorder);
    }
  }

  private void writeElement(JSArrayObject array, int index, Recorder recorder) {
    var length = last.properties().get(Strings.LENGTH);
    if (Contents.hasElement(array, index) && Contents.value(array, Strings.LENGTH).equals(length)) {
      write(Strings.fromLong(index), Contents.element(array, index), recorder);
    } else {
      read(recorder);
    }
  }

  /** Where a setter took the assignment, nothing was written. */
  private void write(TruffleString key, Object value, Recorder recorder) {
    if (value != Dead.instance() && !(value instanceof Accessor)) {
      var name = owner.value(key);
      var written = owner.value(value);
      recorder.record(stamp -> new PropertyWritten(stamp, id, name, written));
      last.properties().put(key, value);
    }
  }

  private void readPrototype(Recorder recorder) {
    var now = Kinds.prototype(object);
    if (now != prototype) {
      var value = now == null ? Value.NULL : owner.value(now);
      recorder.record(stamp -> new PrototypeChanged(stamp, id, value));
      prototype = now;
    }
  }

  private interface Written {
    TraceEvent of(Stamp stamp, long object, Value key, Value value);
  }

  private interface Deleted {
    TraceEvent of(Stamp stamp, long object, Value key);
  }

  private void difference(Map<Object, Object> before, Map<Object, Object> now, Written written,
      Deleted deleted,
      Recorder recorder) {
    if (before.equals(now)) {
      return;
    }
    for (var gone : before.keySet()) {
      if (!now.containsKey(gone)) {
        var key = owner.value(gone);
        recorder.record(stamp -> deleted.of(stamp, id, key));
      }
    }
    now.forEach((name, held) -> {
      if (!Contents.same(before.get(name), held)) {
        var key = owner.value(name);
        var value = owner.value(held);
        recorder.record(stamp -> written.of(stamp, id, key, value));
      }
    });
  }
}
