package loopscope.engine.client;

import loopscope.engine.trace.SourceRange;

/** What is wrong with a program's text, and where. */
public record Problem(SourceRange at, String message) {}
