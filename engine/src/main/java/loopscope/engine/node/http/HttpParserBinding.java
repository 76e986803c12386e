package loopscope.engine.node.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** The parser of HTTP messages, for {@code internal/http/parser.js}. */
public final class HttpParserBinding implements Binding {
  private final Environment environment;
  private final ScriptRealm realm;
  private @Nullable Object onHead;
  private @Nullable Object onBody;
  private @Nullable Object onComplete;

  /** Works for the isolate of {@code environment}. */
  public HttpParserBinding(Environment environment) {
    this.environment = environment;
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("setCallbacks", this::setCallbacks, "create", this::create, "execute", this::execute,
        "finish",
        this::finish, "milliseconds", arguments -> milliseconds(parser(arguments)), "isHeadComplete",
        arguments -> parser(arguments).isHeadComplete(), "methods", arguments -> realm.array(Method.HTTP),
        "allMethods", arguments -> realm.array(Method.ALL));
  }

  /** The functions that hear of heads, bodies and ends, each called on the parser's JavaScript object. */
  private @Nullable Object setCallbacks(Arguments arguments) {
    onHead = arguments.object(0);
    onBody = arguments.object(1);
    onComplete = arguments.object(2);
    return null;
  }

  private Object create(Arguments arguments) {
    var handler = new Caller(arguments.object(0));
    return new HttpParser(arguments.flag(1), arguments.number(2), arguments.flag(3), environment.ticker(),
        handler);
  }

  private static HttpParser parser(Arguments arguments) {
    return (HttpParser) arguments.object(0);
  }

  /** The number of bytes parsed, or [code, reason, bytes parsed] when they are no HTTP. */
  private Object execute(Arguments arguments) {
    var parser = parser(arguments);
    try {
      return parser.execute(ScriptRealm.bytes(arguments.object(1)), arguments.integer(2), arguments.integer(
          3));
    } catch (ParseFailure e) {
      return parser.isUpgraded() ? (Object) e.position : failure(e);
    }
  }

  private @Nullable Object finish(Arguments arguments) {
    try {
      parser(arguments).finish();
      return null;
    } catch (ParseFailure e) {
      return failure(e);
    }
  }

  private Object failure(ParseFailure e) {
    return realm.array(List.of(e.code, e.reason, e.position));
  }

  /** For how long the message has been arriving; 0 between messages. */
  private double milliseconds(HttpParser parser) {
    return parser.begun() == 0 ? 0 : (environment.ticker().nanos() - parser.begun()) / 1e6;
  }

  /** Tells the functions of JavaScript. */
  private final class Caller implements MessageHandler {
    private final Object receiver;

    Caller(Object receiver) {
      this.receiver = receiver;
    }

    @Override
    public Body head(Head head) {
      var answer = realm.call(Objects.requireNonNull(onHead), receiver, head.major(), head.minor(), realm
          .array(head.fields()), methodNumber(head), head.target(), head.status(), head.reason(), head
              .upgrade(),
          head.keepAlive());
      return answer instanceof Number number ? Body.of(number.intValue()) : Body.AS_SAID;
    }

    private static @Nullable Integer methodNumber(Head head) {
      return head.method() == null ? null : Method.ALL.indexOf(head.method());
    }

    @Override
    public void body(int start, int length) {
      realm.call(Objects.requireNonNull(onBody), receiver, start, length);
    }

    @Override
    public void complete(List<Object> trailers) {
      realm.call(Objects.requireNonNull(onComplete), receiver, trailers.isEmpty() ? null
          : realm.array(trailers));
    }
  }
}
