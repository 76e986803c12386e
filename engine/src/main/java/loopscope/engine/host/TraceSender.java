package loopscope.engine.host;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import loopscope.engine.protocol.HostEvent;
import loopscope.engine.protocol.Message;
import loopscope.engine.protocol.MessageChannel;
import loopscope.engine.trace.log.EventPacker;

/** Sends the trace in batches, each paid with a credit the desktop has granted, and at the end how the run ended. */
final class TraceSender {
  private static final int PLENTY = Integer.MAX_VALUE / 2;

  private final EventPacker packer = new EventPacker();
  private final EventQueue queue;
  private final MessageChannel channel;
  private final Semaphore credits = new Semaphore(0);

  TraceSender(EventQueue queue, MessageChannel channel) {
    this.queue = queue;
    this.channel = channel;
  }

  /** The desktop will take that many more batches. */
  void grant(int batches) {
    credits.release(batches);
  }

  /** The run is about to end: what is left is little, and is sent unasked. */
  void lift() {
    credits.release(PLENTY);
  }

  /** Sends until the queue is closed and empty. */
  void drain() throws IOException, InterruptedException {
    for (var batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
      credits.acquire();
      var packed = packer.pack(batch);
      channel.send(seq -> new Message.Event(seq, new HostEvent.Trace(packed)));
    }
  }
}
