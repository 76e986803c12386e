package loopscope.engine.node.fs;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import loopscope.engine.node.environment.Posix;

/** Sets the times of files, in seconds since 1970. */
final class FileTimes {
  private static final int WORKING_DIRECTORY = -100;
  private static final int NO_FOLLOW = 0x100;
  private static final long MICROS_OF_SECOND = 1_000_000;

  private FileTimes() {}

  static void set(Path file, double accessed, double modified, LinkOption... options) throws IOException {
    if ((accessed < 0 || modified < 0) && setBefore1970(file, micros(accessed), micros(modified),
        options.length > 0)) {
      return;
    }
    Files.getFileAttributeView(file, BasicFileAttributeView.class, options)
        .setTimes(time(modified), time(accessed), null);
  }

  private static long micros(double seconds) {
    return (long) (seconds * MICROS_OF_SECOND);
  }

  private static FileTime time(double seconds) {
    return FileTime.from(micros(seconds), TimeUnit.MICROSECONDS);
  }

  /** Java makes 1970 of fractions of seconds before it. */
  private static boolean setBefore1970(Path file, long accessed, long modified, boolean isLink) {
    try (var arena = Arena.ofConfined()) {
      var times = arena.allocate(4L * Long.BYTES, Long.BYTES);
      put(times, 0, accessed);
      put(times, 2, modified);
      return Posix.call("utimensat", WORKING_DIRECTORY, arena.allocateFrom(file.toString()), times, isLink
          ? NO_FOLLOW
          : 0).orElse(-1) == 0;
    }
  }

  /** A {@code struct timespec}. */
  private static void put(MemorySegment times, int index, long micros) {
    times.setAtIndex(ValueLayout.JAVA_LONG, index, Math.floorDiv(micros, MICROS_OF_SECOND));
    times.setAtIndex(ValueLayout.JAVA_LONG, index + 1, Math.floorMod(micros, MICROS_OF_SECOND)
        * TimeUnit.MICROSECONDS.toNanos(1));
  }
}
