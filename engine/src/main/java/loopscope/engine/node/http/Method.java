package loopscope.engine.node.http;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a request's method, one of those that llhttp knows. */
final class Method {
  private static final List<String> RTSP_ONLY = List.of("DESCRIBE", "ANNOUNCE", "SETUP", "PLAY", "PAUSE",
      "TEARDOWN",
      "GET_PARAMETER", "SET_PARAMETER", "REDIRECT", "RECORD", "FLUSH");
  private static final Set<String> ALSO_RTSP = Set.of("OPTIONS", "GET", "POST");

  /** Those of HTTP, as {@code http.METHODS} has them, in llhttp's order. */
  static final List<String> HTTP = List.of("DELETE", "GET", "HEAD", "POST", "PUT", "CONNECT", "OPTIONS",
      "TRACE",
      "COPY", "LOCK", "MKCOL", "MOVE", "PROPFIND", "PROPPATCH", "SEARCH", "UNLOCK", "BIND", "REBIND",
      "UNBIND", "ACL",
      "REPORT", "MKACTIVITY", "CHECKOUT", "MERGE", "M-SEARCH", "NOTIFY", "SUBSCRIBE", "UNSUBSCRIBE", "PATCH",
      "PURGE",
      "MKCALENDAR", "LINK", "UNLINK", "SOURCE", "QUERY");

  /** The preface of HTTP/2 begins like a request with this method. */
  static final String PRI = "PRI";

  /** Those and the other protocols', in llhttp's order. */
  static final List<String> ALL = Stream.of(HTTP.subList(0, HTTP.size() - 1), List.of(PRI), RTSP_ONLY, List
      .of("QUERY"))
      .flatMap(List::stream).toList();

  private static final List<String> SORTED = ALL.stream().sorted().toList();

  private int first;
  private int last = SORTED.size();
  private int length;

  void reset() {
    first = 0;
    last = SORTED.size();
    length = 0;
  }

  /** The method, once the byte behind it has been seen, or null when more bytes are needed. */
  @Nullable
  String read(Input in) throws ParseFailure {
    while (in.hasMore()) {
      if (!narrow((char) in.peek())) {
        var candidate = SORTED.get(first);
        if (candidate.length() == length) {
          return candidate;
        }
        throw in.failure("HPE_INVALID_METHOD", "Invalid method encountered");
      }
      length++;
      in.at++;
      var candidate = SORTED.get(first);
      if (last - first == 1 && candidate.length() == length) {
        return candidate;
      }
    }
    return null;
  }

  /** Leaves those of the candidates that have this character next; false, and nothing changed, when none has. */
  private boolean narrow(char c) {
    var from = first;
    while (from < last && !hasNext(from, c)) {
      from++;
    }
    var to = from;
    while (to < last && hasNext(to, c)) {
      to++;
    }
    if (from == to) {
      return false;
    }
    first = from;
    last = to;
    return true;
  }

  private boolean hasNext(int candidate, char c) {
    var name = SORTED.get(candidate);
    return name.length() > length && name.charAt(length) == c;
  }

  static boolean isForHttp(String method) {
    return !RTSP_ONLY.contains(method);
  }

  static boolean isForRtsp(String method) {
    return RTSP_ONLY.contains(method) || ALSO_RTSP.contains(method);
  }

  static boolean isForIcecast(String method) {
    return method.equals("SOURCE");
  }
}
