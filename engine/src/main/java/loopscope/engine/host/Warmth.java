package loopscope.engine.host;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import loopscope.engine.loop.LoopThread;
import loopscope.engine.node.Isolate;
import loopscope.engine.node.environment.Program;
import loopscope.engine.protocol.HostEvent;
import loopscope.engine.protocol.Message;
import loopscope.engine.protocol.MessageChannel;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.log.EventPacker;
import loopscope.engine.trace.log.TraceLog;

/**
 * Runs a small program before the student's and sends its trace to nobody, so that classes are loaded and the core library
 * is compiled when it matters.
 */
final class Warmth {
  private static final String PROGRAM = """
      process.nextTick(() => console.log('tick', { n: 1 }));
      Promise.resolve().then(() => console.log('job', [2]));
      (async () => { await null; console.error('%s', 'after await'); })();
      setTimeout(() => setImmediate(() => console.log(new Map([[1, 'one']]))), 1);
      """;
  private static final int EVENTS = 10_000;

  private Warmth() {}

  static void gain() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("loopscope");
    var file = folder.resolve("warmth.js");
    var trace = new TraceLog();
    try {
      Files.writeString(file, PROGRAM);
      var program = new Program(file, List.of(), folder, Map.of());
      var thread = LoopThread.of(() -> new Isolate(program, new HostedStdio(), trace, RunSettings.within(
          EVENTS)).run());
      thread.start();
      thread.join();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
    var packed = new EventPacker().pack(trace.range(0, trace.size()));
    new MessageChannel(new Nowhere()).send(seq -> new Message.Event(seq, new HostEvent.Trace(packed)));
  }
}
