package loopscope.visualizers.model.modules;

import loopscope.engine.trace.PathKind;

/** A path that was looked at in a search, and what was there. */
public record Candidate(long seq, String path, PathKind found) {}
