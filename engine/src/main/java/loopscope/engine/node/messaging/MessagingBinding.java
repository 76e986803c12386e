package loopscope.engine.node.messaging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.script.clone.Clone;
import loopscope.engine.script.clone.DataCloneException;
import loopscope.engine.script.clone.Deserializer;
import loopscope.engine.script.clone.PlatformObjects;
import loopscope.engine.script.clone.Serializer;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** Ports and structured clone for {@code worker_threads} and the globals. */
public final class MessagingBinding implements Binding {
  private final Environment environment;
  private final ScriptRealm realm;
  private final BroadcastChannels channels;
  private final Set<Port> open = new LinkedHashSet<>();
  private @Nullable Library library;

  /** Works for the isolate of {@code environment}, whose broadcast channels are those of its run. */
  public MessagingBinding(Environment environment, BroadcastChannels channels) {
    this.environment = environment;
    this.channels = channels;
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.ofEntries(Map.entry("setUp", this::setUp), Map.entry("structuredClone", this::structuredClone),
        Map.entry("newChannel", this::newChannel), Map.entry("broadcastChannel", this::broadcastChannel),
        Map.entry("newPort", this::newPort), Map.entry("post", this::post), Map.entry("isSibling",
            MessagingBinding::isSibling), Map.entry("receive",
                this::receive),
        Map.entry("start", arguments -> with(arguments, Port::start)), Map.entry("stop", arguments -> with(
            arguments, Port::stop)),
        Map.entry("reference", arguments -> with(arguments, port -> port.setReferenced(arguments.flag(1)))),
        Map.entry("isReferenced", arguments -> port(arguments).isReferenced()), Map.entry("isOpen",
            arguments -> port(arguments).data() != null),
        Map.entry("detach", this::detach), Map.entry("close", this::close), Map.entry("drain", this::drain),
        Map.entry("mark", MessagingBinding::mark), Map.entry("markUntransferable", arguments -> {
          PlatformObjects.markUntransferable(arguments.object(0));
          return null;
        }));
  }

  /** The core library's part: what stands for its objects, and what its errors are. */
  private record Library(ScriptRealm realm, Object copy, Object transfer, Object restore, Object fail)
      implements PlatformObjects {
    @Override
    public Stand copy(Object object) {
      return stand(copy, object);
    }

    @Override
    public Stand transfer(Object object) {
      return stand(transfer, object);
    }

    private Stand stand(Object function, Object object) {
      var pair = realm.elements(realm.call(function, ScriptRealm.undefined(), object));
      return new Stand(pair.get(0), pair.get(1));
    }

    @Override
    public Object restore(Object kind, Object data) {
      return realm.call(restore, ScriptRealm.undefined(), kind, data);
    }
  }

  /** {@code setUp(copy, transfer, restore, fail)}. */
  private @Nullable Object setUp(Arguments arguments) {
    library = new Library(realm, arguments.object(0), arguments.object(1), arguments.object(2), arguments
        .object(3));
    return null;
  }

  private Library library() {
    return Objects.requireNonNull(library, "not set up");
  }

  /** {@code mark(object, mode)}. */
  private static @Nullable Object mark(Arguments arguments) {
    PlatformObjects.mark(arguments.object(0), PlatformObjects.Mode.valueOf(arguments.string(1)));
    return null;
  }

  private Clone serialize(Object value, Object transferList) {
    try {
      return Serializer.serialize(value, realm.elements(transferList), library());
    } catch (DataCloneException e) {
      realm.call(library().fail, ScriptRealm.undefined(), e.code, e.getMessage());
      throw e;
    }
  }

  /** {@code structuredClone(value, transferList)}. */
  private Object structuredClone(Arguments arguments) {
    return Deserializer.deserialize(serialize(arguments.raw(0), arguments.object(1)), library()).value();
  }

  /** {@code newChannel()}: the two ends, for {@code newPort}. */
  private Object newChannel(Arguments arguments) {
    var group = new SiblingGroup(false);
    return realm.array(List.of(new PortData(group), new PortData(group)));
  }

  /** {@code broadcastChannel(name)}: one more end of the channel. */
  private Object broadcastChannel(Arguments arguments) {
    return channels.join(arguments.string(0));
  }

  /** {@code newPort(data, port, received, closed)}: calls {@code received(port, value, ports)} for each message. */
  private Object newPort(Arguments arguments) {
    var object = arguments.object(1);
    var received = arguments.object(2);
    var closed = arguments.object(3);
    var port = new Port(environment, (PortData) arguments.object(0), clone -> tell(object, received, clone),
        () -> realm.call(closed, ScriptRealm.undefined(), object));
    open.add(port);
    return port;
  }

  private void tell(Object port, Object received, Clone clone) {
    var result = Deserializer.deserialize(clone, library());
    realm.call(received, ScriptRealm.undefined(), port, result.value(), realm.array(result.transferred()));
  }

  /** {@code drain(port)}: what waits is told now, as part of the callback that runs. */
  private @Nullable Object drain(Arguments arguments) {
    port(arguments).drain();
    return null;
  }

  /** {@code detach(port)}: what it is outside of any isolate. */
  private Object detach(Arguments arguments) {
    var port = port(arguments);
    open.remove(port);
    return port.detach();
  }

  /** The isolate ends: the other ends of its ports are closed. */
  public void closePorts() {
    open.forEach(Port::endClosing);
  }

  private static Port port(Arguments arguments) {
    return (Port) arguments.object(0);
  }

  private interface Action {
    void on(Port port);
  }

  private static @Nullable Object with(Arguments arguments, Action action) {
    action.on(port(arguments));
    return null;
  }

  /** {@code post(port, value, transferList, lost)}: whether somebody may receive it; nobody if the channel is lost. */
  private Object post(Arguments arguments) {
    var message = serialize(arguments.raw(1), arguments.object(2));
    var data = port(arguments).data();
    return data != null && !arguments.flag(3) && data.post(message);
  }

  /** {@code isSibling(port, other)}: whether messages of one go to the other. */
  private static Object isSibling(Arguments arguments) {
    var data = port(arguments).data();
    var other = ((Port) arguments.object(1)).data();
    return data != null && other != null && data.isSibling(other);
  }

  /** {@code receive(port)}: an array with the next message, or undefined. */
  private @Nullable Object receive(Arguments arguments) {
    var data = port(arguments).data();
    return data != null && data.take(true) instanceof Message.Value(var clone)
        ? realm.array(List.of(Deserializer.deserialize(clone, library()).value()))
        : null;
  }

  /** {@code close(port, closed)}: calls {@code closed} in the closing phase, unless it was closed before. */
  private @Nullable Object close(Arguments arguments) {
    var port = port(arguments);
    if (port.close()) {
      var closed = arguments.object(1);
      environment.loop().addClosing("MessagePort", new FunctionInfo("", null), realm.here(), environment
          .callbacks().guarded(() -> {
            port.endClosing();
            open.remove(port);
            realm.call(closed, ScriptRealm.undefined());
          }));
    }
    return null;
  }
}
