package loopscope.app.files;

/** What came of reading a file: its text, or why there is none. */
public sealed interface Reading {

  record Read(String text) implements Reading {}

  record Refused(FileProblem problem) implements Reading {}
}
