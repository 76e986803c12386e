/**
 * Events and messages as bytes: the trace file (JSON Lines) and the channel between desktop and engine host (CBOR frames
 * with the Debug Adapter Protocol's envelope). The only part of the engine that knows Jackson.
 */
@NullMarked
package loopscope.engine.protocol;

import org.jspecify.annotations.NullMarked;
