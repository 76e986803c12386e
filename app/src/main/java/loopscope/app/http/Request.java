package loopscope.app.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import loopscope.app.i18n.Message;

/**
 * A request as the user built it.
 *
 * @param fields names and values of header fields
 */
record Request(String method, URI address, List<Field> fields, String body) {
  Request {
    fields = List.copyOf(fields);
  }

  /** A header field. */
  record Field(String name, String value) {}

  /** What is wrong with what was typed. */
  static final class Mistake extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message message;

    Mistake(String key, Object... arguments) {
      super(key);
      message = Message.of(key, arguments);
    }

    /** In words for the user. */
    Message message() {
      return message;
    }
  }

  /** Reads what was typed: an address, and header fields a line each. */
  static Request of(String method, String address, String head, String body) throws Mistake {
    var fields = new ArrayList<Field>();
    for (var line : head.lines().filter(text -> !text.isBlank()).toList()) {
      var colon = line.indexOf(':');
      if (colon <= 0 || !line.substring(0, colon).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
        throw new Mistake("http.mistake.field", line.strip());
      }
      fields.add(new Field(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return new Request(method, address(address.strip()), fields, body);
  }

  private static URI address(String text) throws Mistake {
    try {
      var address = new URI(text.contains("://") ? text : "http://" + text);
      if (address.getHost() == null || !address.getScheme().equals("http")) {
        throw new Mistake("http.mistake.address", text);
      }
      return address;
    } catch (URISyntaxException e) {
      throw new Mistake("http.mistake.address", text);
    }
  }
}
