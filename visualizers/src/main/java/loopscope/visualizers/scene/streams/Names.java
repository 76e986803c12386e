package loopscope.visualizers.scene.streams;

import loopscope.visualizers.model.streams.Tank;

/** What streams are called. */
final class Names {
  private Names() {}

  /** Its class, and its number, by which others of the class are told apart. */
  static String of(Tank tank) {
    var type = tank.opened().className();
    return (type.isEmpty() ? "Stream" : type) + " " + tank.stream();
  }

  /** The file it is of, by its name, or else where it was made. */
  static String detail(Tank tank) {
    var target = tank.opened().target();
    if (!target.isEmpty()) {
      return target.substring(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1);
    }
    var at = tank.opened().at();
    return at == null ? "" : at.label();
  }
}
