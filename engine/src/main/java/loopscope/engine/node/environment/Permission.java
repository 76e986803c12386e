package loopscope.engine.node.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;

/** What a program may touch outside itself. Every binding asks before it opens, connects, listens or starts something. Any thread. */
public interface Permission {
  /** The rights of whoever started the program. */
  Permission UNRESTRICTED = new Permission() {
    @Override
    public void checkFile(Path path) {}

    @Override
    public void checkAddress(InetAddress address) {}

    @Override
    public void checkProgram(String command) {}
  };

  /**
   * Asks for a file or folder, to read or to write.
   *
   * @param path absolute; its symbolic links are followed before it is judged
   * @throws IOException with libuv's name {@code EACCES}, if the program may not
   */
  void checkFile(Path path) throws IOException;

  /**
   * Asks to connect to an address or to listen on it.
   *
   * @throws IOException with libuv's name {@code EACCES}, if the program may not
   */
  void checkAddress(InetAddress address) throws IOException;

  /**
   * Asks to start another program, or to send a signal to one.
   *
   * @throws IOException with libuv's name {@code EACCES}, if the program may not
   */
  void checkProgram(String command) throws IOException;
}
