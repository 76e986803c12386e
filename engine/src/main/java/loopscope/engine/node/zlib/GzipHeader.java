package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Reads a gzip member's header, however its bytes come in pieces. */
final class GzipHeader {
  private static final int NAME_FLAG = 8;
  private static final int COMMENT_FLAG = 16;
  private static final int EXTRA_FLAG = 4;
  private static final int CHECKSUM_FLAG = 2;
  private static final int RESERVED_FLAGS = 0xe0;

  private enum Part {
    FIRST_ID, SECOND_ID, METHOD, FLAGS, TIME_AND_SYSTEM, EXTRA_LENGTH, EXTRA, NAME, COMMENT, CHECKSUM, DONE
  }

  private final CRC32 checksum = new CRC32();
  private Part part = Part.FIRST_ID;
  private int flags;
  private int taken;
  private int number;

  /** Takes the header's bytes, and those only. Returns whether it is whole. */
  boolean read(ByteBuffer in) throws CodecException {
    skipAbsent();
    while (part != Part.DONE && in.hasRemaining()) {
      take(in.get() & 0xff);
      skipAbsent();
    }
    return part == Part.DONE;
  }

  /** Passes over the parts that the flags do not announce. */
  private void skipAbsent() {
    while (isAbsent()) {
      next();
    }
  }

  private boolean isAbsent() {
    return switch (part) {
      case EXTRA_LENGTH -> (flags & EXTRA_FLAG) == 0;
      case EXTRA -> (flags & EXTRA_FLAG) == 0 || number == 0;
      case NAME -> (flags & NAME_FLAG) == 0;
      case COMMENT -> (flags & COMMENT_FLAG) == 0;
      case CHECKSUM -> (flags & CHECKSUM_FLAG) == 0;
      case FIRST_ID, SECOND_ID, METHOD, FLAGS, TIME_AND_SYSTEM, DONE -> false;
    };
  }

  private void next() {
    part = Part.values()[part.ordinal() + 1];
    taken = 0;
  }

  private void take(int value) throws CodecException {
    if (part != Part.CHECKSUM) {
      checksum.update(value);
    }
    switch (part) {
      case FIRST_ID -> expect(value == 0x1f, "incorrect header check");
      case SECOND_ID -> expect(value == 0x8b, "incorrect header check");
      case METHOD -> expect(value == Deflater.DEFLATED, "unknown compression method");
      case FLAGS -> {
        flags = value;
        expect((value & RESERVED_FLAGS) == 0, "unknown header flags set");
      }
      case TIME_AND_SYSTEM -> endAfter(6);
      case EXTRA_LENGTH -> takeNumber(value);
      case EXTRA -> endAfter(number);
      case NAME, COMMENT -> endAfter(value == 0 ? taken + 1 : Integer.MAX_VALUE);
      case CHECKSUM -> takeChecksum(value);
      case DONE -> throw new IllegalStateException("after the header");
    }
  }

  private void expect(boolean right, String message) throws CodecException {
    if (!right) {
      throw CodecException.data(message);
    }
    next();
  }

  private void endAfter(int count) {
    taken++;
    if (taken >= count) {
      next();
    }
  }

  private void takeNumber(int value) {
    number = taken == 0 ? value : number | value << 8;
    endAfter(2);
  }

  private void takeChecksum(int value) throws CodecException {
    takeNumber(value);
    if (part == Part.DONE && number != (checksum.getValue() & 0xffff)) {
      throw CodecException.data("header crc mismatch");
    }
  }
}
