package loopscope.app.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends requests to the program's servers, from outside of it. Any thread. */
final class Requester {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST = 1 << 18;

  private @Nullable HttpClient client;

  /** Made when it is first needed: that takes a while. */
  private synchronized HttpClient client() {
    var made = client;
    if (made == null) {
      made = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
      client = made;
    }
    return made;
  }

  /** Sends one; never completes exceptionally. */
  CompletableFuture<Answer> send(Request request) {
    var from = LoadTicker.nanos();
    try {
      return client().sendAsync(http(request), BodyHandlers.ofByteArray()).thenApply(response -> received(
          response, LoadTicker
              .nanos() - from)).exceptionally(Requester::failed);
    } catch (IllegalArgumentException e) {
      return CompletableFuture.completedFuture(new Answer.Failed(String.valueOf(e.getMessage())));
    }
  }

  private static HttpRequest http(Request request) {
    var http = HttpRequest.newBuilder(request.address()).timeout(PATIENCE).method(request.method(), request
        .body()
        .isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
    request.fields().forEach(field -> http.header(field.name(), field.value()));
    return http.build();
  }

  private static Answer received(HttpResponse<byte[]> response, long nanos) {
    var head = response.headers().map().entrySet().stream().flatMap(field -> field.getValue().stream().map(
        value -> field
            .getKey() + ": " + value)).collect(Collectors.joining("\n", "HTTP/1.1 " + response.statusCode()
                + "\n", "\n"));
    var body = response.body();
    return new Answer.Received(response.statusCode(), head, response.headers().firstValue("content-type")
        .orElse(""),
        new String(body, 0, Math.min(body.length, LONGEST), StandardCharsets.UTF_8), body.length, nanos);
  }

  private static Answer failed(Throwable failure) {
    var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
        : failure;
    var reason = cause instanceof IOException && cause.getMessage() == null ? cause.getClass().getSimpleName()
        : String.valueOf(cause.getMessage());
    return new Answer.Failed(reason);
  }
}
