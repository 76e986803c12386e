package loopscope.engine.node.fs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A folder that is watched by a thread, with all that is in it if asked for, or for one of its files. */
final class WatchedFolder implements AutoCloseable {

  /** Hears of changes, on the watching thread. */
  interface Listener {
    /** @param kind {@code rename} where an entry came or went, {@code change} where it changed */
    void changed(String kind, String name);
  }

  private final Path folder;
  private final @Nullable Path only;
  private final boolean recursive;
  private final Listener listener;
  private final WatchService service;
  private final Map<WatchKey, Path> watched = new HashMap<>();

  /** Watches from now on; {@code target} is a folder, or a file. */
  WatchedFolder(Path target, boolean recursive, Listener listener) throws IOException {
    var isFolder = Files.isDirectory(target);
    this.folder = isFolder ? target : Objects.requireNonNull(target.getParent());
    this.only = isFolder ? null : target.getFileName();
    this.recursive = recursive && isFolder;
    this.listener = listener;
    target.getFileSystem().provider().checkAccess(target);
    service = FileSystems.getDefault().newWatchService();
    watch(folder);
    Thread.ofPlatform().daemon().name("fs.watch").start(this::run);
  }

  private void watch(Path each) throws IOException {
    watched.put(each.register(service, StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.ENTRY_MODIFY), each);
    if (recursive) {
      try (var entries = Files.newDirectoryStream(each)) {
        for (var entry : entries) {
          if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            watch(entry);
          }
        }
      }
    }
  }

  private void run() {
    try {
      for (var key = service.take();; key = service.take()) {
        for (var event : key.pollEvents()) {
          tell(Objects.requireNonNull(watched.get(key)), event);
        }
        key.reset();
      }
    } catch (InterruptedException | ClosedWatchServiceException closed) {
      return;
    }
  }

  private void tell(Path in, WatchEvent<?> event) {
    if (!(event.context() instanceof Path name) || only != null && !only.equals(name)) {
      return;
    }
    var entry = in.resolve(name);
    var isNew = event.kind() == StandardWatchEventKinds.ENTRY_CREATE;
    if (isNew && recursive && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      watchNew(entry);
    }
    listener.changed(event.kind() == StandardWatchEventKinds.ENTRY_MODIFY ? "change" : "rename",
        folder.relativize(entry).toString());
  }

  private void watchNew(Path entry) {
    try {
      watch(entry);
    } catch (IOException goneAgain) {
      return;
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
