package loopscope.engine.host;

import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;

/** A channel to nobody: takes all bytes and has none. */
final class Nowhere implements ByteChannel {

  @Override
  public int read(ByteBuffer target) {
    return -1;
  }

  @Override
  public int write(ByteBuffer source) {
    var count = source.remaining();
    source.position(source.limit());
    return count;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
