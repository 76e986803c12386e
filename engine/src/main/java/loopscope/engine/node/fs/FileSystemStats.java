package loopscope.engine.node.fs;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import loopscope.engine.node.environment.Posix;

/** What {@code statfs} tells of the file system a file is on: from the system on 64-bit Linux, else what Java knows. */
final class FileSystemStats {
  private static final int STRUCT = 256;
  private static final int FIELDS = 7;
  private static final boolean LINUX = System.getProperty("os.name").equals("Linux")
      && ValueLayout.ADDRESS.byteSize() == Long.BYTES;

  private FileSystemStats() {}

  /** type, bsize, blocks, bfree, bavail, files, ffree. */
  static List<Object> of(Path file) throws IOException {
    var store = Files.getFileStore(file);
    if (LINUX) {
      try (var arena = Arena.ofConfined()) {
        var buffer = arena.allocate(STRUCT);
        if (Posix.call("statfs", arena.allocateFrom(file.toString()), buffer).orElse(-1) == 0) {
          return fields(LongStream.range(0, FIELDS).map(i -> buffer.get(ValueLayout.JAVA_LONG, i
              * Long.BYTES)));
        }
      }
    }
    var block = store.getBlockSize();
    return fields(LongStream.of(0, block, store.getTotalSpace() / block, store.getUnallocatedSpace() / block,
        store.getUsableSpace() / block, 0, 0));
  }

  private static List<Object> fields(LongStream numbers) {
    return numbers.mapToObj(number -> (Object) (double) number).toList();
  }
}
