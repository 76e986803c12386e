package loopscope.engine.node.fork;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.engine.node.child.InputPipe;
import loopscope.engine.node.child.OutputPipe;
import loopscope.engine.node.child.Variables;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.fork.ForkedStdio.Sink;
import loopscope.engine.node.fs.OpenFile;
import loopscope.engine.node.fs.OpenFiles;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.OutputStreamKind;
import org.jspecify.annotations.Nullable;

/** Forking for {@code child_process.js}, and the channel to who forked this process. */
public final class ForkBinding implements Binding {
  private final Environment environment;
  private final ScriptRealm realm;
  private final OpenFiles files;
  private final Forker forker;
  private final @Nullable ChannelEnd channel;
  private final Set<ChannelEnd> open;

  /**
   * Works for the isolate of {@code environment}.
   *
   * @param channel null if nobody forked it
   * @param open notes the channels that are to be closed when the isolate ends
   */
  public ForkBinding(Environment environment, OpenFiles files, Forker forker, @Nullable ChannelEnd channel,
      Set<ChannelEnd> open) {
    this.open = open;
    this.environment = environment;
    this.realm = environment.realm();
    this.files = files;
    this.forker = forker;
    this.channel = channel;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("fork", this::fork, "channel", this::channel, "isForked", arguments -> channel != null);
  }

  /** {@code channel()}: that to who forked this process, or undefined. */
  private @Nullable Object channel(Arguments arguments) {
    return channel == null ? null : realm.binding(new Channel(environment, channel).functions());
  }

  /**
   * {@code fork(arguments, directory, variables, stdio, exited)}: libuv's name of what went wrong, or a process with {@code pid}, {@code stdin}, {@code stdout},
   * {@code stderr}, {@code channel}, {@code kill(signal)} and {@code reference(flag)}; {@code stdio} are three words or descriptors.
   * Calls {@code exited(code, signal)}, of which one is 0, when it has ended.
   */
  private Object fork(Arguments arguments) {
    var parent = environment.program();
    var directory = environment.directory().resolve(arguments.string(1));
    if (!Files.isDirectory(directory)) {
      return Files.exists(directory) ? "ENOTDIR" : "ENOENT";
    }
    var streams = realm.elements(arguments.object(3));
    var in = new BytePipe();
    var out = new BytePipe();
    var err = new BytePipe();
    var stdio = new ForkedStdio(input(streams.get(0), in), sink(streams.get(1), out), sink(streams.get(2),
        err));
    var process = environment.process().run().fork(environment.process().pid(), stdio);
    var program = Program.ofCommandLine(realm.strings(arguments.object(0)), directory, Variables.of(realm
        .strings(arguments
            .object(2))), parent.permission());
    var ends = ChannelEnd.Pair.make();
    open.removeIf(ChannelEnd::isOver);
    open.add(ends.one());
    var exited = arguments.object(4);
    var start = new ForkStart(program, process, ends.other(), environment.recorder().running());
    var forked = new ForkedProcess(environment, forker, start, realm.describe(exited), () -> {
      stdio.out().release();
      stdio.err().release();
      in.breakOff();
      ends.other().end();
    }, how -> environment.callbacks().calling(exited, ScriptRealm.undefined(), how.exitCode(), how.signal()));
    return described(forked, new Channel(environment, ends.one()), in.output(), out.input(), err.input());
  }

  private InputStream input(Object stream, BytePipe pipe) {
    if (!(stream instanceof Number)) {
      return ScriptRealm.text(stream).equals("pipe") ? pipe.input() : InputStream.nullInputStream();
    }
    return open(stream) instanceof OpenFile.Input(var from) ? from : InputStream.nullInputStream();
  }

  private @Nullable OpenFile open(Object descriptor) {
    return files.find(((Number) descriptor).intValue());
  }

  private Sink sink(Object stream, BytePipe pipe) {
    if (!(stream instanceof Number number)) {
      return ScriptRealm.text(stream).equals("pipe") ? new Sink.Piped(pipe) : new Sink.Nothing();
    }
    return switch (open(stream)) {
      case OpenFile.Output output -> inherited(number.intValue() == 2 ? OutputStreamKind.STDERR
          : OutputStreamKind.STDOUT);
      case OpenFile.Channel file -> new Sink.Into(bytes -> append(file, bytes));
      case OpenFile.Input input -> new Sink.Nothing();
      case null -> new Sink.Nothing();
    };
  }

  /** The very pipe of a process that was forked itself: it is open as long as one of them lives. */
  private Sink inherited(OutputStreamKind stream) {
    var stdio = environment.process().stdio();
    var sink = stdio instanceof ForkedStdio forked ? forked.sink(stream) : new Sink.Inherited(stdio, stream);
    sink.hold();
    return sink;
  }

  private static void append(OpenFile.Channel file, byte[] bytes) {
    try {
      file.write(ByteBuffer.wrap(bytes), null);
    } catch (IOException closed) {
      // As with any descriptor that was closed too early, what is written to it is lost.
    }
  }

  private Object described(ForkedProcess forked, Channel channel, OutputStream in, InputStream out,
      InputStream err) {
    var child = realm.binding(Map.of("kill", arguments -> forked.kill(arguments.integer(0)), "reference",
        arguments -> {
          forked.setReferenced(arguments.flag(0));
          return null;
        }));
    realm.set(child, "pid", forked.pid());
    realm.set(child, "channel", realm.binding(channel.functions()));
    realm.set(child, "stdin", realm.binding(new OutputPipe(environment, "child.stdin", in).functions()));
    realm.set(child, "stdout", realm.binding(new InputPipe(environment, "child.stdout", out).functions()));
    realm.set(child, "stderr", realm.binding(new InputPipe(environment, "child.stderr", err).functions()));
    return child;
  }
}
