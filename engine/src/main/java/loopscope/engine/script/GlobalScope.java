package loopscope.engine.script;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;

/** A global scope of its own in the same isolate: other built-in objects, the same heap. */
public final class GlobalScope {
  private final JSRealm realm;

  GlobalScope(JSRealm realm) {
    this.realm = realm;
  }

  JSRealm realm() {
    return realm;
  }

  /** The global object. */
  public Object global() {
    return realm.getGlobalObject();
  }

  /** Has another object, a proxy, stand in for the global object. */
  public void replaceGlobal(Object object) {
    realm.setGlobalObject((JSDynamicObject) object);
  }
}
