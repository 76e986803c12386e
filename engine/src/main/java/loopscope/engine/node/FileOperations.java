package loopscope.engine.node;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import loopscope.engine.node.SystemErrors.CodedException;
import org.jspecify.annotations.Nullable;

/**
 * libuv's file operations, each a function of plain values, named as the system call that an error message names. Any thread: the
 * loop's for the Sync forms, the pool's for the others. Names are resolved by the caller.
 */
final class FileOperations {

  /** One operation. */
  @FunctionalInterface
  interface Operation {
    @Nullable
    Object perform(List<@Nullable Object> arguments) throws IOException;
  }

  private static final int ACCESS_WRITE = 2;
  private static final int ACCESS_EXECUTE = 1;
  private static final int ACCESS_READ = 4;
  private static final int TYPE_FILE = 1;
  private static final int TYPE_DIRECTORY = 2;
  private static final int TYPE_LINK = 3;
  private static final int COPY_EXCLUSIVE = 1;

  private final WorkingDirectory directory;
  private final OpenFiles files = new OpenFiles();
  private final Map<String, Operation> operations = new HashMap<>();

  FileOperations(WorkingDirectory directory) {
    this.directory = directory;
    addDescriptors();
    addTree();
    addAttributes();
  }

  /** The operation of a name, as {@code open}. */
  Operation get(String name) {
    var operation = operations.get(name);
    if (operation == null) {
      throw new IllegalArgumentException("no file operation " + name);
    }
    return operation;
  }

  private Path path(List<@Nullable Object> arguments, int index) {
    return directory.resolve(String.valueOf(arguments.get(index)));
  }

  private static int integer(List<@Nullable Object> arguments, int index) {
    return arguments.get(index) instanceof Number number ? number.intValue() : 0;
  }

  private void addDescriptors() {
    operations.put("open", a -> files.open(path(a, 0), integer(a, 1), integer(a, 2)));
    operations.put("close", a -> {
      files.close(integer(a, 0));
      return null;
    });
    operations.put("read", a -> {
      var channel = files.channel(integer(a, 0));
      var buffer = ByteBuffer.wrap((byte[]) Objects.requireNonNull(a.get(1)), integer(a, 2), integer(a, 3));
      var count = a.get(4) instanceof Number position ? channel.read(buffer, position.longValue())
          : channel.read(buffer);
      return Math.max(0, count);
    });
    operations.put("write", a -> {
      var channel = files.channel(integer(a, 0));
      var buffer = ByteBuffer.wrap((byte[]) Objects.requireNonNull(a.get(1)), integer(a, 2), integer(a, 3));
      return a.get(4) instanceof Number position ? channel.write(buffer, position.longValue())
          : channel.write(buffer);
    });
    operations.put("ftruncate", a -> {
      truncate(integer(a, 0), ((Number) Objects.requireNonNull(a.get(1))).longValue());
      return null;
    });
    operations.put("fsync", a -> {
      files.channel(integer(a, 0)).force(true);
      return null;
    });
    operations.put("fstat", a -> stat(files.path(integer(a, 0))));
  }

  private void truncate(int descriptor, long length) throws IOException {
    var channel = files.channel(descriptor);
    channel.truncate(length);
    if (channel.size() < length) {
      channel.write(ByteBuffer.allocate(1), length - 1);
    }
  }

  private void addTree() {
    operations.put("scandir", a -> scan(path(a, 0)));
    operations.put("mkdir", a -> a.get(2) == Boolean.TRUE ? createAll(path(a, 0)) : create(path(a, 0)));
    operations.put("rmdir", a -> {
      removeDirectory(path(a, 0));
      return null;
    });
    operations.put("unlink", a -> {
      unlink(path(a, 0));
      return null;
    });
    operations.put("rename", a -> {
      Files.move(path(a, 0), path(a, 1), StandardCopyOption.ATOMIC_MOVE);
      return null;
    });
    operations.put("copyfile", a -> {
      copy(path(a, 0), path(a, 1), integer(a, 2));
      return null;
    });
    operations.put("symlink", a -> Files.createSymbolicLink(path(a, 1), Path.of(String.valueOf(a.get(0))))
        .toString());
    operations.put("link", a -> Files.createLink(path(a, 1), path(a, 0)).toString());
    operations.put("readlink", a -> Files.readSymbolicLink(path(a, 0)).toString());
    operations.put("realpath", a -> path(a, 0).toRealPath().toString());
    operations.put("mkdtemp", a -> createTemporary(path(a, 0), String.valueOf(a.get(0))));
  }

  private static List<Object> scan(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    var found = new ArrayList<Path>();
    try (var entries = Files.newDirectoryStream(folder)) {
      entries.forEach(found::add);
    }
    found.sort((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
    return List.of(found.stream().map(entry -> entry.getFileName().toString()).toList(),
        found.stream().map(FileOperations::type).toList());
  }

  private static int type(Path path) {
    return Files.isSymbolicLink(path) ? TYPE_LINK : Files.isDirectory(path) ? TYPE_DIRECTORY : TYPE_FILE;
  }

  private static @Nullable Object create(Path folder) throws IOException {
    Files.createDirectory(folder);
    return null;
  }

  /** Returns the first folder that was made, or null. */
  private static @Nullable Object createAll(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CodedException("EEXIST");
    }
    var first = folder;
    for (var parent = folder; parent != null && !Files.exists(parent); parent = parent.getParent()) {
      first = parent;
    }
    if (Files.exists(first)) {
      return null;
    }
    if (first.getParent() != null && !Files.isDirectory(first.getParent())) {
      throw new CodedException("ENOTDIR");
    }
    Files.createDirectories(folder);
    return first.toString();
  }

  private static void removeDirectory(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder,
        LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(folder.toString());
    }
    Files.delete(folder);
  }

  private static void unlink(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CodedException("EISDIR");
    }
    Files.delete(file);
  }

  private static void copy(Path from, Path to, int mode) throws IOException {
    if (Files.isDirectory(from)) {
      throw new CodedException("EISDIR");
    }
    Files.copy(from, to, (mode & COPY_EXCLUSIVE) != 0 ? new CopyOption[0]
        : new CopyOption[]{StandardCopyOption.REPLACE_EXISTING});
  }

  private static String createTemporary(Path prefix, String given) throws IOException {
    var parent = prefix.getParent() == null ? prefix : prefix.getParent();
    if (!Files.isDirectory(parent)) {
      throw new CodedException("ENOENT");
    }
    var made = Files.createTempDirectory(parent, "x").getFileName().toString();
    var suffix = (made + "000000").substring(1, 7);
    var target = Path.of(prefix + suffix);
    Files.move(parent.resolve(made), target);
    return given + suffix;
  }

  private void addAttributes() {
    operations.put("stat", a -> stat(path(a, 0)));
    operations.put("lstat", a -> stat(path(a, 0), LinkOption.NOFOLLOW_LINKS));
    operations.put("access", a -> {
      checkAccess(path(a, 0), integer(a, 1));
      return null;
    });
    operations.put("chmod", a -> Files.setPosixFilePermissions(path(a, 0), OpenFiles.permissions(integer(a,
        1)))
        .toString());
    operations.put("utime", a -> {
      Files.setLastModifiedTime(path(a, 0), FileTime.from(
          (long) (((Number) Objects.requireNonNull(a.get(2))).doubleValue() * 1e9), TimeUnit.NANOSECONDS));
      return null;
    });
  }

  private static void checkAccess(Path file, int mode) throws IOException {
    file.getFileSystem().provider().readAttributes(file, BasicFileAttributes.class);
    var allowed = ((mode & ACCESS_READ) == 0 || Files.isReadable(file))
        && ((mode & ACCESS_WRITE) == 0 || Files.isWritable(file))
        && ((mode & ACCESS_EXECUTE) == 0 || Files.isExecutable(file));
    if (!allowed) {
      throw new CodedException("EACCES");
    }
  }

  /** dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, then atime, mtime, ctime, birthtime in ms. */
  private static List<Object> stat(Path file, LinkOption... options) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return basicStat(Files.readAttributes(file, BasicFileAttributes.class, options));
    }
    var all = Files.readAttributes(file, "unix:*", options);
    var size = number(all, "size");
    return List.of(number(all, "dev"), number(all, "mode"), number(all, "nlink"), number(all, "uid"),
        number(all, "gid"), number(all, "rdev"), 4096.0, number(all, "ino"), size, Math.ceil(size / 4096) * 8,
        millis(all, "lastAccessTime"), millis(all, "lastModifiedTime"), millis(all, "ctime"),
        millis(all, "creationTime"));
  }

  private static double number(Map<String, Object> attributes, String name) {
    return ((Number) Objects.requireNonNull(attributes.get(name))).doubleValue();
  }

  private static double millis(Map<String, Object> attributes, String name) {
    return millis((FileTime) Objects.requireNonNull(attributes.get(name)));
  }

  private static double millis(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS) / 1e6;
  }

  private static List<Object> basicStat(BasicFileAttributes all) {
    var mode = all.isDirectory() ? 0040777 : all.isSymbolicLink() ? 0120777 : 0100666;
    return List.of(0.0, (double) mode, 1.0, 0.0, 0.0, 0.0, 4096.0, 0.0, (double) all.size(),
        Math.ceil(all.size() / 4096.0) * 8, millis(all.lastAccessTime()), millis(all.lastModifiedTime()),
        millis(all.lastModifiedTime()), millis(all.creationTime()));
  }
}
