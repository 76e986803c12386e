package loopscope.engine.node;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import loopscope.engine.node.SystemErrors.CodedException;

/** The file descriptors of an isolate. Any thread. */
final class OpenFiles {
  private static final int READ_WRITE_BITS = 3;
  private static final int WRITE_ONLY = 1;
  private static final int READ_WRITE = 2;
  private static final int CREATE = 0x40;
  private static final int EXCLUSIVE = 0x80;
  private static final int TRUNCATE = 0x200;
  private static final int APPEND = 0x400;
  private static final int FIRST = 17;

  private record OpenFile(Path path, FileChannel channel) {}

  private final Map<Integer, OpenFile> files = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger(FIRST);

  /** Opens a file with the flags of {@code fs.constants} (Linux's numbers) and returns its descriptor. */
  int open(Path path, int flags, int mode) throws IOException {
    var options = options(flags);
    var creates = options.contains(StandardOpenOption.CREATE) || options.contains(
        StandardOpenOption.CREATE_NEW);
    if ((flags & READ_WRITE_BITS) != 0 && Files.isDirectory(path)) {
      throw new CodedException("EISDIR");
    }
    var channel = creates && !Files.exists(path, LinkOption.NOFOLLOW_LINKS) && isPosix(path)
        ? FileChannel.open(path, options, PosixFilePermissions.asFileAttribute(permissions(mode & ~0022)))
        : FileChannel.open(path, options);
    var descriptor = next.getAndIncrement();
    files.put(descriptor, new OpenFile(path, channel));
    return descriptor;
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static Set<OpenOption> options(int flags) {
    var options = new HashSet<OpenOption>();
    var access = flags & READ_WRITE_BITS;
    var appends = (flags & APPEND) != 0;
    if (access != WRITE_ONLY && !(appends && access == READ_WRITE)) {
      options.add(StandardOpenOption.READ);
    }
    if (access != 0) {
      options.add(appends ? StandardOpenOption.APPEND : StandardOpenOption.WRITE);
    }
    if ((flags & CREATE) != 0) {
      options.add((flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
    }
    if ((flags & TRUNCATE) != 0 && !appends) {
      options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    return options;
  }

  /** The permissions that the lowest nine bits of a mode stand for. */
  static Set<PosixFilePermission> permissions(int mode) {
    var all = PosixFilePermission.values();
    var permissions = EnumSet.noneOf(PosixFilePermission.class);
    for (var i = 0; i < all.length; i++) {
      if ((mode >> all.length - 1 - i & 1) != 0) {
        permissions.add(all[i]);
      }
    }
    return permissions;
  }

  FileChannel channel(int descriptor) throws IOException {
    return file(descriptor).channel();
  }

  Path path(int descriptor) throws IOException {
    return file(descriptor).path();
  }

  private OpenFile file(int descriptor) throws IOException {
    var file = files.get(descriptor);
    if (file == null) {
      throw new CodedException("EBADF");
    }
    return file;
  }

  void close(int descriptor) throws IOException {
    file(descriptor).channel().close();
    files.remove(descriptor);
  }
}
