package loopscope.engine.node.modules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ModuleEvent.ModuleCandidateTried;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.engine.trace.ModuleEvent.ModuleNotResolved;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.engine.trace.ModuleEvent.ModuleResolved;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.ModuleRequestKind;
import loopscope.engine.trace.PathKind;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.Stamp;

/** Records how modules are asked for and found. The request that is being answered is the cause of all that this takes. */
final class ModuleRequests {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final Map<String, Long> loading = new HashMap<>();
  private long current = Stamp.NO_CAUSE;

  ModuleRequests(ScriptRealm realm, Recorder recorder) {
    this.realm = realm;
    this.recorder = recorder;
  }

  void begin(String specifier, String from, ModuleRequestKind kind) {
    var at = realm.here();
    current = recorder.record(stamp -> new ModuleRequested(stamp, specifier, from, kind, at));
  }

  /** Paths looked at without a request are those of the program's own calls. */
  void tried(String path, PathKind found) {
    if (current != Stamp.NO_CAUSE) {
      recorder.record(current, stamp -> new ModuleCandidateTried(stamp, path, found));
    }
  }

  void resolved(String specifier, String file, boolean cached) {
    recorder.record(cause(), stamp -> new ModuleResolved(stamp, specifier, file, cached));
    if (!cached) {
      loading.putIfAbsent(file, current);
    }
    current = Stamp.NO_CAUSE;
  }

  void notResolved(String specifier, String code) {
    recorder.record(cause(), stamp -> new ModuleNotResolved(stamp, specifier, code));
    current = Stamp.NO_CAUSE;
  }

  void compiled(String file, ModuleFormat format, List<String> parameters, String text) {
    var lines = (int) text.lines().count();
    recorder.record(causeOf(file), stamp -> new ModuleCompiled(stamp, file, format, parameters, text.length(),
        lines));
  }

  private long cause() {
    return current == Stamp.NO_CAUSE ? recorder.running() : current;
  }

  /** The request that a file is loaded for. */
  long causeOf(String file) {
    var request = loading.getOrDefault(file, Stamp.NO_CAUSE);
    return request == Stamp.NO_CAUSE ? recorder.running() : request;
  }
}
