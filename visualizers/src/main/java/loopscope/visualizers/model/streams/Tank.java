package loopscope.visualizers.model.streams;

import loopscope.engine.trace.StreamEvent.StreamChanged;
import loopscope.engine.trace.StreamEvent.StreamOpened;
import loopscope.engine.trace.StreamFlow;
import loopscope.engine.trace.StreamPhase;

/**
 * A stream with what it keeps.
 *
 * @param opened how it came to be
 * @param refused how often {@code write()} answered false
 * @param drained how often {@code 'drain'} came
 * @param error the message of the error that it failed with; empty without one
 */
public record Tank(StreamOpened opened, Side readable, Side writable, StreamFlow flow, boolean needsDrain,
    int corked, StreamPhase readablePhase, StreamPhase writablePhase, String error, int refused,
    int drained) {

  static Tank of(StreamOpened opened) {
    var readable = Side.of(opened.readableHighWaterMark(), opened.readableObjectMode());
    var writable = Side.of(opened.writableHighWaterMark(), opened.writableObjectMode());
    return new Tank(opened, readable, writable, StreamFlow.INITIAL, false, 0, phase(readable), phase(
        writable),
        "", 0, 0);
  }

  private static StreamPhase phase(Side side) {
    return side.exists() ? StreamPhase.OPEN : StreamPhase.NONE;
  }

  /** Its number. */
  public long stream() {
    return opened.stream();
  }

  /** Whether nothing will happen to it any more. */
  public boolean isOver() {
    return isOver(readablePhase) && isOver(writablePhase);
  }

  private static boolean isOver(StreamPhase phase) {
    return switch (phase) {
      case OPEN, ENDING -> false;
      case NONE, ENDED, DESTROYED, CLOSED -> true;
    };
  }

  Tank readable(Side now) {
    return new Tank(opened, now, writable, flow, needsDrain, corked, readablePhase, writablePhase, error,
        refused, drained);
  }

  /** What was written makes {@code write()} answer false when the buffer is full with it. */
  Tank written(Side now) {
    var refuses = now.length() >= now.highWaterMark();
    return new Tank(opened, readable, now, flow, needsDrain || refuses, corked, readablePhase, writablePhase,
        error, refused + (refuses ? 1 : 0), drained);
  }

  Tank taken(Side now) {
    return new Tank(opened, readable, now, flow, needsDrain, corked, readablePhase, writablePhase, error,
        refused, drained);
  }

  Tank drainedOnceMore() {
    return new Tank(opened, readable, writable, flow, needsDrain, corked, readablePhase, writablePhase, error,
        refused, drained + 1);
  }

  Tank changed(StreamChanged now) {
    return new Tank(opened, readable.as(now.readableLength()), writable.as(now.writableLength()), now.flow(),
        now.needsDrain(), now.corked(), now.readable(), now.writable(), now.error(), refused, drained);
  }
}
