package loopscope.engine.node.url;

import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.DomainNames;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Reads and changes URLs for {@code url.js}, which keeps their parts. */
public final class UrlBinding implements Binding {
  private final ScriptRealm realm;

  public UrlBinding(ScriptRealm realm) {
    this.realm = realm;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("parse", this::parse, "canParse", arguments -> parsed(arguments) != null, "set", this::set,
        "domainToASCII", arguments -> DomainNames.toAscii(arguments.string(0)), "domainToUnicode",
        arguments -> DomainNames.toUnicode(arguments.string(0)));
  }

  private @Nullable Object parse(Arguments arguments) {
    var url = parsed(arguments);
    return url == null ? null : realm.array(url.parts());
  }

  private static @Nullable UrlRecord parsed(Arguments arguments) {
    try {
      var base = arguments.value(1) == null ? null : UrlParser.parse(arguments.string(1), null);
      return UrlParser.parse(arguments.string(0), base);
    } catch (InvalidUrl e) {
      return null;
    }
  }

  private Object set(Arguments arguments) {
    var url = UrlParser.parse(arguments.string(0), null);
    return realm.array(UrlSetters.set(url, arguments.string(1), arguments.string(2)).parts());
  }
}
