package loopscope.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import loopscope.app.orders.Order;
import loopscope.app.orders.Orders;
import loopscope.app.run.Sources;
import loopscope.engine.client.Launch;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.client.TraceFiles;
import loopscope.engine.trace.log.TraceLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orders}: which outputs a program may have, as far as Node's rules leave that open. */
@Command(name = "orders")
final class OrdersCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Option(names = {"-h", "--help"}, usageHelp = true)
  private boolean helpWanted;

  @Option(names = "--runs", paramLabel = "N", defaultValue = "100")
  private int runs;

  @Option(names = {"-o", "--output"}, paramLabel = "FOLDER")
  private @Nullable Path folder;

  @Mixin
  private RulesOption rules = new RulesOption();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Parameters(index = "1..*", paramLabel = "ARGS", descriptionKey = "ARGS")
  private List<String> arguments = List.of();

  @Override
  public Integer call() throws IOException {
    if (runs < 1) {
      throw new Complaint(Complaint.BAD_INPUT, "orders.runs", runs);
    }
    ProgramFile.checked(Path.of(file));
    var launch = new Invocation(file, arguments).launch().by(rules.rules());
    var engine = LocalEngine.load();
    var orders = new Orders();
    while (orders.runs() < runs) {
      var trace = new TraceLog();
      orders.add(trace, engine.explore(launch.drawn(orders.runs() + 1), trace, LIMIT));
    }
    print(orders, new PrintStream(System.out, false, StandardCharsets.UTF_8));
    if (folder != null) {
      save(orders.found(), launch, folder);
    }
    return 0;
  }

  private static void print(Orders orders, PrintStream out) {
    var found = orders.found();
    out.println(Console.text(found.size() == 1 ? "orders.one" : "orders.many", found.size(), orders.runs()));
    for (var order : found) {
      out.println();
      out.println(heading(order));
      var text = order.printed().text();
      out.print(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    }
    out.flush();
  }

  private static String heading(Order order) {
    var exitCode = order.printed().exitCode();
    return exitCode.isPresent()
        ? Console.text("orders.times", order.times(), exitCode.getAsInt())
        : Console.text("orders.endless", order.times(), LIMIT.toSeconds());
  }

  /** A run of each, to be opened in the desktop. */
  private static void save(List<Order> found, Launch launch, Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      for (var each = 0; each < found.size(); each++) {
        var trace = found.get(each).example();
        var events = trace.range(0, trace.size());
        TraceFiles.save(folder.resolve("order-" + (each + 1) + ".loopscope"), launch.directory(), events,
            Sources.of(events));
      }
    } catch (IOException e) {
      throw Unwritable.complaint(folder.toString(), e);
    }
  }
}
