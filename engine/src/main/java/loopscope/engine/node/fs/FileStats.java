package loopscope.engine.node.fs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What {@code stat} tells of a file, in libuv's numbers. */
final class FileStats {
  private static final String FIELDS = "unix:dev,mode,nlink,uid,gid,rdev,ino,size,lastAccessTime,lastModifiedTime,ctime,creationTime";
  private static final int BLOCK = 4096;
  private static final int SECTORS_OF_BLOCK = 8;
  private static final int TYPE_SHIFT = 12;
  private static final int DIRECTORY = 0040777;
  private static final int LINK = 0120777;
  private static final int PIPE = 0010600;
  private static final int FILE = 0100666;

  private FileStats() {}

  /**
   * dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, then seconds and nanoseconds of atime, mtime, ctime, birthtime.
   * Java does not tell how many blocks a file has: those that its size needs are given.
   */
  static List<Object> of(Path file, LinkOption... options) throws IOException {
    if (!isUnix(file)) {
      return basic(Files.readAttributes(file, BasicFileAttributes.class, options));
    }
    var all = Files.readAttributes(file, FIELDS, options);
    var size = number(all, "size");
    var stats = new ArrayList<Object>(List.of(number(all, "dev"), number(all, "mode"), number(all, "nlink"),
        number(all, "uid"), number(all, "gid"), number(all, "rdev"), BLOCK, number(all, "ino"), size,
        blocks(size)));
    for (var name : List.of("lastAccessTime", "lastModifiedTime", "ctime", "creationTime")) {
      addTime(stats, (FileTime) Objects.requireNonNull(all.get(name)));
    }
    return stats;
  }

  private static boolean isUnix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  private static double number(Map<String, Object> attributes, String name) {
    return ((Number) Objects.requireNonNull(attributes.get(name))).doubleValue();
  }

  private static double blocks(double size) {
    return Math.ceil(size / BLOCK) * SECTORS_OF_BLOCK;
  }

  private static void addTime(List<Object> stats, FileTime time) {
    var nanos = time.to(TimeUnit.NANOSECONDS);
    stats.add((double) Math.floorDiv(nanos, TimeUnit.SECONDS.toNanos(1)));
    stats.add((double) Math.floorMod(nanos, TimeUnit.SECONDS.toNanos(1)));
  }

  private static List<Object> basic(BasicFileAttributes all) {
    return plain(basicMode(all), all.size(), List.of(all.lastAccessTime(), all.lastModifiedTime(), all
        .lastModifiedTime(), all.creationTime()));
  }

  /** Of a standard stream. */
  static List<Object> pipe() {
    var never = FileTime.fromMillis(0);
    return plain(PIPE, 0, List.of(never, never, never, never));
  }

  private static List<Object> plain(int mode, long size, List<FileTime> times) {
    var stats = new ArrayList<Object>(List.of(0, mode, 1, 0, 0, 0, BLOCK, 0, (double) size, blocks(size)));
    times.forEach(time -> addTime(stats, time));
    return stats;
  }

  private static int basicMode(BasicFileAttributes all) {
    return all.isDirectory() ? DIRECTORY : all.isSymbolicLink() ? LINK : FILE;
  }

  /** A file's mode, type included. */
  static int mode(Path file, LinkOption... options) throws IOException {
    return isUnix(file) ? ((Number) Files.getAttribute(file, "unix:mode", options)).intValue()
        : basicMode(Files.readAttributes(file, BasicFileAttributes.class, options));
  }

  /** A directory entry's type: libuv's {@code uv_dirent_type_t}. */
  static int type(Path entry) {
    try {
      return switch (mode(entry, LinkOption.NOFOLLOW_LINKS) >> TYPE_SHIFT) {
        case 010 -> 1;
        case 004 -> 2;
        case 012 -> 3;
        case 001 -> 4;
        case 014 -> 5;
        case 002 -> 6;
        case 006 -> 7;
        default -> 0;
      };
    } catch (IOException gone) {
      return 0;
    }
  }
}
