package loopscope.engine.node.zlib;

/** How far a stream has come: zlib's {@code Z_OK} and {@code Z_STREAM_END}. */
enum Progress {
  GOES_ON, ENDED
}
