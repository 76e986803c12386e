package loopscope.engine.node.http;

/** Reads a version such as {@code 1.1}. */
final class Version {
  private static final String CODE = "HPE_INVALID_VERSION";

  private enum State {
    MAJOR, DOT, MINOR
  }

  private State state = State.MAJOR;
  private int major;
  private int minor;

  void set(int major, int minor) {
    this.major = major;
    this.minor = minor;
    state = State.MAJOR;
  }

  int major() {
    return major;
  }

  int minor() {
    return minor;
  }

  /** Whether messages of this version stay on their connection unless they say otherwise. */
  boolean isPersistent() {
    return major > 0 && minor > 0;
  }

  /** Whether the version is complete. */
  boolean read(Input in, boolean lenient) throws ParseFailure {
    while (in.hasMore()) {
      switch (state) {
        case MAJOR -> {
          major = digit(in, "Invalid major version");
          state = State.DOT;
        }
        case DOT -> {
          if (in.peek() != '.') {
            throw in.failure(CODE, "Expected dot");
          }
          in.at++;
          state = State.MINOR;
        }
        case MINOR -> {
          minor = digit(in, "Invalid minor version");
          state = State.MAJOR;
          check(in, lenient);
          return true;
        }
      }
    }
    return false;
  }

  private static int digit(Input in, String reason) throws ParseFailure {
    var c = in.peek();
    if (c < '0' || c > '9') {
      throw in.failure(CODE, reason);
    }
    in.at++;
    return c - '0';
  }

  private void check(Input in, boolean lenient) throws ParseFailure {
    var known = switch (major) {
      case 0 -> minor == 9;
      case 1 -> minor <= 1;
      case 2 -> minor == 0;
      default -> false;
    };
    if (!known && !lenient) {
      throw in.failure(CODE, "Invalid HTTP version");
    }
  }
}
