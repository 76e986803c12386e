package loopscope.engine.node.fs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import loopscope.engine.node.environment.SystemErrors;
import org.jspecify.annotations.Nullable;

/** What a file descriptor stands for. Any thread. */
public sealed interface OpenFile {

  /** Reads at a position, or where the last read or write ended; 0 at the end. */
  int read(ByteBuffer to, @Nullable Long position) throws IOException;

  /** Writes all at a position, or where the last read or write ended. */
  int write(ByteBuffer from, @Nullable Long position) throws IOException;

  void close() throws IOException;

  /** A file of the file system. One that appends writes at its end, wherever it was told to. */
  record Channel(Path path, String shown, FileChannel channel, boolean appends) implements OpenFile {

    @Override
    public int read(ByteBuffer to, @Nullable Long position) throws IOException {
      return Math.max(0, position == null ? channel.read(to) : channel.read(to, position));
    }

    @Override
    public int write(ByteBuffer from, @Nullable Long position) throws IOException {
      if (appends) {
        synchronized (channel) {
          return channel.write(from, channel.size());
        }
      }
      return position == null ? channel.write(from) : channel.write(from, position);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** Standard input. */
  record Input(InputStream stream) implements OpenFile {

    @Override
    public int read(ByteBuffer to, @Nullable Long position) throws IOException {
      return Math.max(0, stream.read(to.array(), to.position(), to.remaining()));
    }

    @Override
    public int write(ByteBuffer from, @Nullable Long position) throws IOException {
      throw new SystemErrors.CodedException("EBADF");
    }

    @Override
    public void close() {}
  }

  /** Where standard output's or standard error's bytes go. */
  @FunctionalInterface
  interface Printer {
    void print(byte[] bytes);
  }

  /** Standard output or standard error. */
  record Output(Printer printer) implements OpenFile {

    @Override
    public int read(ByteBuffer to, @Nullable Long position) throws IOException {
      throw new SystemErrors.CodedException("EBADF");
    }

    @Override
    public int write(ByteBuffer from, @Nullable Long position) {
      var bytes = new byte[from.remaining()];
      from.get(bytes);
      printer.print(bytes);
      return bytes.length;
    }

    @Override
    public void close() {}
  }
}
