package loopscope.engine.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Where one host calls: a Unix-domain socket in a temporary folder that only the user may enter. Gone once closed. */
final class HostSocket implements Closeable {
  private static final FileAttribute<?>[] OWNER_ONLY = FileSystems.getDefault().supportedFileAttributeViews()
      .contains("posix")
          ? new FileAttribute<?>[]{
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
          : new FileAttribute<?>[0];

  private final Path folder;
  private final Path path;
  private final ServerSocketChannel server;

  private HostSocket(Path folder, ServerSocketChannel server) {
    this.folder = folder;
    this.server = server;
    path = path(folder);
  }

  static HostSocket open() throws IOException {
    var folder = Files.createTempDirectory("loopscope", OWNER_ONLY);
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      return new HostSocket(folder, server.bind(UnixDomainSocketAddress.of(path(folder))));
    } catch (IOException e) {
      server.close();
      Files.deleteIfExists(folder);
      throw new IOException(path(folder) + ": " + e.getMessage(), e);
    }
  }

  private static Path path(Path folder) {
    return folder.resolve("host.sock");
  }

  Path path() {
    return path;
  }

  /** Waits for the host's call. */
  SocketChannel accept() throws IOException {
    return server.accept();
  }

  /** Makes {@link #accept} fail: no host will call any more. */
  void stopListening() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(path);
    Files.deleteIfExists(folder);
  }
}
