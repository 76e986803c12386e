package loopscope.engine.node.fs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import loopscope.engine.node.environment.SystemErrors.CodedException;
import org.jspecify.annotations.Nullable;

/** The file descriptors of an isolate. Any thread. */
public final class OpenFiles {
  private static final int READ_WRITE_BITS = 3;
  private static final int WRITE_ONLY = 1;
  private static final int CREATE = 0x40;
  private static final int EXCLUSIVE = 0x80;
  private static final int TRUNCATE = 0x200;
  private static final int APPEND = 0x400;
  /** What Node itself has open before a program's first file. */
  private static final int FIRST = 17;

  private final Map<Integer, OpenFile> files = new HashMap<>();

  /** The files of an isolate, of which some are open from the start. */
  public OpenFiles(Map<Integer, OpenFile> standard) {
    files.putAll(standard);
  }

  /**
   * Opens a file with the flags of {@code fs.constants} (Linux's numbers) and returns its descriptor.
   *
   * @param shown the path as the program gave it
   */
  int open(Path path, String shown, int flags, int mode) throws IOException {
    var options = options(flags);
    var creates = options.contains(StandardOpenOption.CREATE) || options.contains(
        StandardOpenOption.CREATE_NEW);
    if ((flags & READ_WRITE_BITS) != 0 && Files.isDirectory(path)) {
      throw new CodedException("EISDIR");
    }
    var channel = creates && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? FileChannel.open(path, options, attributes(path, mode))
        : FileChannel.open(path, options);
    return add(new OpenFile.Channel(path, shown, channel, (flags & APPEND) != 0));
  }

  private synchronized int add(OpenFile file) {
    var descriptor = FIRST;
    while (files.containsKey(descriptor)) {
      descriptor++;
    }
    files.put(descriptor, file);
    return descriptor;
  }

  /** The permissions of a file that is to be made. */
  static FileAttribute<?>[] attributes(Path path, int mode) {
    return isPosix(path) ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(permissions(mode))}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static Set<OpenOption> options(int flags) {
    var options = new HashSet<OpenOption>();
    var access = flags & READ_WRITE_BITS;
    if (access != WRITE_ONLY) {
      options.add(StandardOpenOption.READ);
    }
    if (access != 0) {
      options.add(StandardOpenOption.WRITE);
    }
    if ((flags & CREATE) != 0) {
      options.add((flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
    }
    if ((flags & TRUNCATE) != 0) {
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
    return channelFile(descriptor).channel();
  }

  Path path(int descriptor) throws IOException {
    return channelFile(descriptor).path();
  }

  private OpenFile.Channel channelFile(int descriptor) throws IOException {
    if (get(descriptor) instanceof OpenFile.Channel file) {
      return file;
    }
    throw new CodedException("EINVAL");
  }

  /** What a descriptor stands for, or null. */
  public synchronized @Nullable OpenFile find(int descriptor) {
    return files.get(descriptor);
  }

  /** What a descriptor stands for. */
  public OpenFile get(int descriptor) throws IOException {
    var file = find(descriptor);
    if (file == null) {
      throw new CodedException("EBADF");
    }
    return file;
  }

  void close(int descriptor) throws IOException {
    get(descriptor).close();
    synchronized (this) {
      files.remove(descriptor);
    }
  }
}
