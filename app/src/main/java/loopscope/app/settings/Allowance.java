package loopscope.app.settings;

import java.nio.file.Path;

/** Something the programs of a project may do that is not a matter of course. */
public sealed interface Allowance {

  /** To touch the files of another folder, with all that is below it. */
  record Folder(Path path) implements Allowance {}

  /** To start programs, which then do as they like. */
  record Programs() implements Allowance {}

  /** To be run in the installed Node.js, outside the sandbox, when they are compared with it. */
  record Node() implements Allowance {}

  /** To be given packages by the installed npm, which runs scripts outside the sandbox. */
  record Npm() implements Allowance {}
}
