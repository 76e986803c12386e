package loopscope.engine.node.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.SystemErrors.CodedException;
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
  private static final int COPY_EXCLUSIVE = 1;

  private final Environment environment;
  private final OpenFiles files;
  private final Map<String, Operation> operations = new HashMap<>();

  FileOperations(Environment environment, OpenFiles files) {
    this.environment = environment;
    this.files = files;
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

  /** A path that the program may touch. */
  private Path path(List<@Nullable Object> arguments, int index) throws IOException {
    var path = environment.directory().resolve(String.valueOf(arguments.get(index)));
    environment.permission().checkFile(path);
    return path;
  }

  private static int integer(List<@Nullable Object> arguments, int index) {
    return arguments.get(index) instanceof Number number ? number.intValue() : 0;
  }

  private void addDescriptors() {
    operations.put("open", a -> files.open(path(a, 0), String.valueOf(a.get(0)), integer(a, 1), integer(a,
        2)));
    operations.put("close", done(a -> files.close(integer(a, 0))));
    operations.put("read", a -> files.get(integer(a, 0)).read(bytes(a, 1), position(a, 4)));
    operations.put("write", a -> files.get(integer(a, 0)).write(bytes(a, 1), position(a, 4)));
    operations.put("readv", a -> each(a, (file, bytes, position) -> file.read(bytes, position)));
    operations.put("writev", a -> each(a, (file, bytes, position) -> file.write(bytes, position)));
    operations.put("ftruncate", done(a -> truncate(integer(a, 0), number(a, 1).longValue())));
    operations.put("fsync", done(a -> files.channel(integer(a, 0)).force(true)));
    operations.put("fdatasync", done(a -> files.channel(integer(a, 0)).force(false)));
  }

  /** What an operation without a result does. */
  @FunctionalInterface
  private interface Action {
    void perform(List<@Nullable Object> arguments) throws IOException;
  }

  private static Operation done(Action action) {
    return arguments -> {
      action.perform(arguments);
      return null;
    };
  }

  private static Number number(List<@Nullable Object> arguments, int index) {
    return (Number) Objects.requireNonNull(arguments.get(index));
  }

  private static ByteBuffer bytes(List<@Nullable Object> arguments, int index) {
    return ByteBuffer.wrap((byte[]) Objects.requireNonNull(arguments.get(index)), integer(arguments, index
        + 1),
        integer(arguments, index + 2));
  }

  private static @Nullable Long position(List<@Nullable Object> arguments, int index) {
    return arguments.get(index) instanceof Number position ? (Long) position.longValue() : null;
  }

  @FunctionalInterface
  private interface Transfer {
    int move(OpenFile file, ByteBuffer bytes, @Nullable Long position) throws IOException;
  }

  /** {@code (fd, position, [array, offset, length]...)}: moves the bytes of several arrays, until one is not moved whole. */
  private int each(List<@Nullable Object> arguments, Transfer transfer) throws IOException {
    var file = files.get(integer(arguments, 0));
    var start = position(arguments, 1);
    var total = 0;
    for (var i = 2; i + 2 < arguments.size() && arguments.get(i) instanceof byte[]; i += 3) {
      var bytes = bytes(arguments, i);
      var length = bytes.remaining();
      var moved = transfer.move(file, bytes, start == null ? null : (Long) (start + total));
      total += moved;
      if (moved < length) {
        break;
      }
    }
    return total;
  }

  private void truncate(int descriptor, long length) throws IOException {
    var channel = files.channel(descriptor);
    // Java moves the position to the new end; the system lets it stand.
    var position = channel.position();
    channel.truncate(length);
    channel.position(position);
    if (channel.size() < length) {
      channel.write(ByteBuffer.allocate(1), length - 1);
    }
  }

  private void addTree() {
    operations.put("scandir", a -> scan(path(a, 0), a.get(1) == Boolean.TRUE));
    operations.put("opendir", done(a -> Files.newDirectoryStream(path(a, 0)).close()));
    operations.put("mkdir", a -> a.get(2) == Boolean.TRUE ? createAll(path(a, 0))
        : create(path(a, 0), integer(a, 1)));
    operations.put("rmdir", done(a -> removeDirectory(path(a, 0))));
    operations.put("unlink", done(a -> unlink(path(a, 0))));
    operations.put("rename", done(a -> Files.move(path(a, 0), path(a, 1), StandardCopyOption.ATOMIC_MOVE)));
    operations.put("copyfile", done(a -> copy(path(a, 0), path(a, 1), integer(a, 2))));
    operations.put("symlink", a -> Files.createSymbolicLink(path(a, 1), Path.of(String.valueOf(a.get(0))))
        .toString());
    operations.put("link", a -> Files.createLink(path(a, 1), path(a, 0)).toString());
    operations.put("readlink", a -> Files.readSymbolicLink(path(a, 0)).toString());
    operations.put("realpath", a -> path(a, 0).toRealPath().toString());
    operations.put("mkdtemp", a -> createTemporary(path(a, 0), String.valueOf(a.get(0))));
  }

  /** Names in order and, if asked for, what each is. */
  private static List<Object> scan(Path folder, boolean types) throws IOException {
    var found = new ArrayList<Path>();
    try (var entries = Files.newDirectoryStream(folder)) {
      entries.forEach(found::add);
    }
    found.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return List.of(found.stream().map(entry -> entry.getFileName().toString()).toList(),
        types ? found.stream().map(FileStats::type).toList() : List.of());
  }

  private static @Nullable Object create(Path folder, int mode) throws IOException {
    Files.createDirectory(folder, OpenFiles.attributes(folder, mode));
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
    try (var source = FileChannel.open(from, StandardOpenOption.READ)) {
      if (Files.isDirectory(from) || Files.isDirectory(to)) {
        throw new CodedException("EISDIR");
      } else if ((mode & COPY_EXCLUSIVE) == 0 && Files.exists(to) && Files.isSameFile(from, to)) {
        return;
      }
      var options = EnumSet.of(StandardOpenOption.WRITE, (mode & COPY_EXCLUSIVE) != 0
          ? StandardOpenOption.CREATE_NEW
          : StandardOpenOption.CREATE);
      try (var target = FileChannel.open(to, options, OpenFiles.attributes(to, FileStats.mode(from)))) {
        target.truncate(0);
        for (var at = 0L; at < source.size(); at += source.transferTo(at, source.size() - at, target)) {
        }
      }
    }
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
    operations.put("stat", a -> FileStats.of(path(a, 0)));
    operations.put("lstat", a -> FileStats.of(path(a, 0), LinkOption.NOFOLLOW_LINKS));
    operations.put("fstat", a -> files.get(integer(a, 0)) instanceof OpenFile.Channel file ? FileStats.of(file
        .path()) : FileStats.pipe());
    operations.put("statfs", a -> FileSystemStats.of(path(a, 0)));
    operations.put("access", done(a -> checkAccess(path(a, 0), integer(a, 1))));
    operations.put("chmod", done(a -> Files.setAttribute(path(a, 0), "unix:mode", integer(a, 1))));
    operations.put("fchmod", done(a -> Files.setAttribute(files.path(integer(a, 0)), "unix:mode", integer(a,
        1))));
    operations.put("chown", done(a -> setOwner(path(a, 0), a)));
    operations.put("fchown", done(a -> setOwner(files.path(integer(a, 0)), a)));
    operations.put("lchown", done(a -> setOwner(path(a, 0), a, LinkOption.NOFOLLOW_LINKS)));
    operations.put("utime", done(a -> setTimes(path(a, 0), a)));
    operations.put("futime", done(a -> setTimes(files.path(integer(a, 0)), a)));
    operations.put("lutime", done(a -> setTimes(path(a, 0), a, LinkOption.NOFOLLOW_LINKS)));
  }

  private static void setOwner(Path file, List<@Nullable Object> arguments, LinkOption... options)
      throws IOException {
    Files.setAttribute(file, "unix:uid", integer(arguments, 1), options);
    Files.setAttribute(file, "unix:gid", integer(arguments, 2), options);
  }

  private static void setTimes(Path file, List<@Nullable Object> arguments, LinkOption... options)
      throws IOException {
    FileTimes.set(file, number(arguments, 1).doubleValue(), number(arguments, 2).doubleValue(), options);
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
}
