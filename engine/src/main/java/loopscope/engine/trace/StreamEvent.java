package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/**
 * Streams: what they keep, what goes in and out, how they are joined. {@code stream} names one, from 1, within its isolate. Sizes
 * and lengths are in bytes, of strings that are kept as such in UTF-16 units, and in object mode in objects.
 */
public sealed interface StreamEvent extends TraceEvent {

  /** The stream it happened to. */
  long stream();

  /**
   * A stream was made, or was met for the first time.
   *
   * @param className the name of its class
   * @param target the file it is of; empty for others
   * @param readableHighWaterMark -1 for one that is not readable
   * @param writableHighWaterMark -1 for one that is not writable
   */
  record StreamOpened(Stamp stamp, long stream, String className, String target, int readableHighWaterMark,
      int writableHighWaterMark, boolean readableObjectMode, boolean writableObjectMode,
      @Nullable SourceRange at) implements StreamEvent {}

  /**
   * A chunk was pushed into the readable side: into its buffer, or past it to those who wait.
   *
   * @param first whether it goes before all others, by {@code unshift()}
   */
  record ChunkPushed(Stamp stamp, long stream, int size, String start, boolean first) implements
      StreamEvent {}

  /**
   * A chunk was given to whoever reads the stream.
   *
   * @param length of the readable side's buffer, without it
   */
  record ChunkRead(Stamp stamp, long stream, int size, String start, int length) implements StreamEvent {}

  /**
   * A chunk was written.
   *
   * @param length of the writable side's buffer, with it
   */
  record ChunkWritten(Stamp stamp, long stream, int size, String start, int length) implements StreamEvent {}

  /**
   * What was written is done: the stream's {@code _write} or {@code _writev} called back.
   *
   * @param size of all that was under way
   * @param length of the writable side's buffer, without it
   */
  record ChunkTaken(Stamp stamp, long stream, int size, int length) implements StreamEvent {}

  /**
   * A stream is not as it was told of last.
   *
   * @param needsDrain whether {@code write()} answered false, and {@code 'drain'} is still to come
   * @param corked how often it was corked and not uncorked
   * @param error the message of the error that it failed with; empty without one
   */
  record StreamChanged(Stamp stamp, long stream, int readableLength, int writableLength, StreamFlow flow,
      boolean needsDrain, int corked, StreamPhase readable, StreamPhase writable, String error)
      implements
      StreamEvent {}

  /** {@code 'drain'} was emitted. */
  record StreamDrained(Stamp stamp, long stream) implements StreamEvent {}

  /** What a stream reads goes to another from now on. */
  record StreamPiped(Stamp stamp, long stream, long to, PipeEnd end) implements StreamEvent {}

  /** It no longer does. */
  record StreamUnpiped(Stamp stamp, long stream, long to) implements StreamEvent {}
}
