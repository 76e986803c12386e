package loopscope.engine.node.environment;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What libuv calls the errors that Java throws. */
public final class SystemErrors {
  private static final Map<String, String> BY_MESSAGE = Map.ofEntries(Map.entry("Is a directory", "EISDIR"),
      Map.entry("Not a directory", "ENOTDIR"), Map.entry("Too many levels of symbolic links", "ELOOP"),
      Map.entry(
          "Too many levels of symbolic links or unable to access attributes of symbolic link", "ELOOP"),
      Map.entry("No space left on device", "ENOSPC"), Map.entry("File name too long", "ENAMETOOLONG"),
      Map.entry("Operation not permitted", "EPERM"), Map.entry("Invalid argument", "EINVAL"),
      Map.entry("Read-only file system", "EROFS"), Map.entry("Too many open files", "EMFILE"),
      Map.entry("Invalid cross-device link", "EXDEV"), Map.entry("Permission denied", "EACCES"),
      Map.entry("Bad file descriptor", "EBADF"), Map.entry("Broken pipe", "EPIPE"),
      Map.entry("Text file busy", "ETXTBSY"), Map.entry("Device or resource busy", "EBUSY"),
      Map.entry("Directory not empty", "ENOTEMPTY"), Map.entry("No such file or directory", "ENOENT"),
      Map.entry("Connection refused", "ECONNREFUSED"), Map.entry("Connection reset", "ECONNRESET"),
      Map.entry("Connection reset by peer", "ECONNRESET"), Map.entry("Connection timed out", "ETIMEDOUT"),
      Map.entry("Address already in use", "EADDRINUSE"),
      Map.entry("Cannot assign requested address", "EADDRNOTAVAIL"),
      Map.entry("Network is unreachable", "ENETUNREACH"), Map.entry("No route to host", "EHOSTUNREACH"),
      Map.entry("Transport endpoint is not connected", "ENOTCONN"),
      Map.entry("Socket is not connected", "ENOTCONN"),
      Map.entry("Address family not supported by protocol", "EAFNOSUPPORT"),
      Map.entry("Protocol wrong type for socket", "EPROTOTYPE"),
      Map.entry("Socket operation on non-socket", "ENOTSOCK"),
      Map.entry("Unix domain path too long", "ENAMETOOLONG"));

  private SystemErrors() {}

  /** A libuv error code such as {@code ENOENT}; {@code EIO} for what has no better name. */
  public static String code(Exception e) {
    return switch (e) {
      case CodedException coded -> coded.code;
      case NoSuchFileException missing -> isBelowFile(missing.getFile()) ? "ENOTDIR" : "ENOENT";
      case FileAlreadyExistsException exists -> "EEXIST";
      case DirectoryNotEmptyException full -> "ENOTEMPTY";
      case AccessDeniedException denied -> "EACCES";
      case NotDirectoryException other -> "ENOTDIR";
      case NotLinkException other -> "EINVAL";
      case FileSystemLoopException loop -> "ELOOP";
      case FileSystemException other -> byMessage(other.getReason());
      case ClosedChannelException closed -> "EBADF";
      case IOException other -> byMessage(other.getMessage());
      case NonReadableChannelException other -> "EBADF";
      case NonWritableChannelException other -> "EBADF";
      case InvalidPathException other -> "ENOENT";
      default -> "EIO";
    };
  }

  /** Whether a path goes on after a file that is no directory, which Java does not tell from a missing one. */
  private static boolean isBelowFile(@Nullable String path) {
    var parent = path == null ? null : Path.of(path).getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent != null && !Files.isDirectory(parent);
  }

  private static String byMessage(@Nullable String message) {
    return message == null ? "EIO" : BY_MESSAGE.getOrDefault(message, "EIO");
  }

  /** An error that already has libuv's name. */
  public static final class CodedException extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;

    public CodedException(String code) {
      super(code);
      this.code = code;
    }
  }
}
