package loopscope.engine.node.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a head say about where the message ends and what becomes of the connection: RFC 9112, sections 6 and 9.
 */
final class Framing {
  private enum Field {
    CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING, UPGRADE
  }

  private static final String LENGTH_CODE = "HPE_INVALID_CONTENT_LENGTH";
  private static final String ENCODING_CODE = "HPE_INVALID_TRANSFER_ENCODING";
  private static final String CHUNKED = "chunked";

  private final boolean request;
  private final boolean lenient;
  private @Nullable Field field;
  private boolean keepAlive;
  private boolean close;
  private boolean connectionUpgrade;
  private boolean upgrade;
  private boolean transferEncoding;
  private boolean chunked;
  private boolean hasLength;
  private long length;

  Framing(boolean request, boolean lenient) {
    this.request = request;
    this.lenient = lenient;
  }

  void reset() {
    keepAlive = false;
    close = false;
    connectionUpgrade = false;
    upgrade = false;
    transferEncoding = false;
    chunked = false;
    hasLength = false;
    length = 0;
  }

  boolean keepsAlive() {
    return keepAlive;
  }

  boolean closes() {
    return close;
  }

  boolean asksForUpgrade() {
    return upgrade && connectionUpgrade;
  }

  boolean isChunked() {
    return chunked;
  }

  boolean isEncoded() {
    return transferEncoding;
  }

  boolean hasLength() {
    return hasLength;
  }

  long length() {
    return length;
  }

  /** Looks whether a name is one of those that matter here; {@code in} stands behind the colon. */
  void name(Text name, Input in) throws ParseFailure {
    field = fieldOf(name);
    if (lenient || field == null) {
      return;
    }
    if (field == Field.TRANSFER_ENCODING && hasLength) {
      throw in.failure(ENCODING_CODE, "Transfer-Encoding can't be present with Content-Length");
    } else if (field == Field.CONTENT_LENGTH && transferEncoding) {
      throw in.failure(LENGTH_CODE, "Content-Length can't be present with Transfer-Encoding");
    }
  }

  static boolean matters(Text name) {
    return fieldOf(name) != null;
  }

  private static @Nullable Field fieldOf(Text name) {
    return switch (name.length()) {
      case 7 -> name.equalsIgnoreCase("upgrade") ? Field.UPGRADE : null;
      case 10 -> name.equalsIgnoreCase("connection") ? Field.CONNECTION : null;
      case 14 -> name.equalsIgnoreCase("content-length") ? Field.CONTENT_LENGTH : null;
      case 16 -> name.equalsIgnoreCase("proxy-connection") ? Field.CONNECTION : null;
      case 17 -> name.equalsIgnoreCase("transfer-encoding") ? Field.TRANSFER_ENCODING : null;
      default -> null;
    };
  }

  /** Takes the value of the field last named; {@code in} stands behind it. */
  void value(Text text, Input in) throws ParseFailure {
    if (field != null) {
      var value = text.toString();
      switch (field) {
        case CONNECTION -> connection(value);
        case CONTENT_LENGTH -> contentLength(value, in);
        case TRANSFER_ENCODING -> transferEncoding(value, in);
        case UPGRADE -> upgrade = !value.isEmpty();
      }
    }
  }

  private void connection(String value) {
    for (var option : value.split(",")) {
      switch (option.strip().toLowerCase(Locale.ROOT)) {
        case "keep-alive" -> keepAlive = true;
        case "close" -> close = true;
        case "upgrade" -> connectionUpgrade = true;
        default -> {
        }
      }
    }
  }

  private void contentLength(String value, Input in) throws ParseFailure {
    if (value.isEmpty()) {
      throw in.failure(LENGTH_CODE, "Empty Content-Length");
    } else if (hasLength) {
      throw in.failureBefore(value.length(), "HPE_UNEXPECTED_CONTENT_LENGTH",
          "Duplicate Content-Length");
    }
    var digits = value.stripTrailing();
    for (var i = 0; i < digits.length(); i++) {
      var c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw in.failureBefore(value.length() - i, LENGTH_CODE, "Invalid character in Content-Length");
      }
      length = 10 * length + c - '0';
      if (length < 0) {
        throw in.failureBefore(value.length() - i - 1, LENGTH_CODE, "Content-Length overflow");
      }
    }
    hasLength = true;
  }

  private void transferEncoding(String value, Input in) throws ParseFailure {
    if (value.isEmpty()) {
      throw in.failure(ENCODING_CODE, "Empty Transfer-Encoding");
    }
    transferEncoding = true;
    var left = value.length();
    for (var coding : value.split(",", -1)) {
      if (chunked && request && !lenient) {
        throw in.failureBefore(left - 1, ENCODING_CODE, "Invalid `Transfer-Encoding` header value");
      }
      chunked = coding.strip().equalsIgnoreCase(CHUNKED);
      left -= coding.length();
    }
  }
}
