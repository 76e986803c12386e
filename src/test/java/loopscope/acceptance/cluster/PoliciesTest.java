package loopscope.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.ConnectionEvent.ConnectionAccepted;
import loopscope.engine.trace.ConnectionEvent.SpuriousWakeup;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the two scheduling policies of {@code cluster} deal connections out. */
class PoliciesTest {
  /** Forks workers, has so many connections made at a time by a process of its own, and ends. */
  private static final String PROGRAM = """
      const cluster = require('cluster');
      const net = require('net');
      const [policy, workers, connections, atOnce] = process.argv.slice(2);
      cluster.schedulingPolicy = cluster[policy];
      if (cluster.isPrimary) {
        let listening = 0;
        cluster.on('listening', (worker, { port }) => {
          if (++listening === Number(workers)) {
            load(port);
          }
        });
        for (let i = 0; i < workers; i++) {
          cluster.fork();
        }
      } else {
        net.createServer((socket) => socket.end('x')).listen({ port: 0, backlog: 511 });
      }
      function load(port) {
        let made = 0;
        let done = 0;
        const next = () => {
          if (made < connections) {
            made++;
            net.connect(port).on('close', () => {
              if (++done === Number(connections)) {
                console.log(done);
                cluster.disconnect();
              } else {
                next();
              }
            }).resume();
          }
        };
        for (let i = 0; i < atOnce; i++) {
          next();
        }
      }
      """;

  private final Path folder;

  PoliciesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private TraceLog run(String policy, int workers, int connections, int atOnce) throws IOException {
    var file = Files.writeString(folder.resolve("policies.js"), PROGRAM);
    var run = Loopscope.run(new ComparisonProgram(file, List.of(policy, String.valueOf(workers), String
        .valueOf(
            connections), String.valueOf(atOnce)), new byte[0], List.of()));
    assertThat(run.outcome().stdout()).isEqualTo(connections + "\n");
    return run.trace();
  }

  /** How many of its events are of a kind, by the isolate that they happened in. */
  private static Map<Integer, Integer> count(TraceLog trace, Class<? extends TraceEvent> kind) {
    var counts = new TreeMap<Integer, Integer>();
    for (var seq = 0; seq < trace.size(); seq++) {
      if (kind.isInstance(trace.get(seq))) {
        counts.merge(trace.get(seq).isolate(), 1, Integer::sum);
      }
    }
    return counts;
  }

  @Test
  void roundRobinDealsEvenly() throws IOException {
    var trace = run("SCHED_RR", 8, 4000, 2);
    var accepted = count(trace, ConnectionAccepted.class);
    assertThat(accepted).containsOnlyKeys(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(accepted.values()).allSatisfy(count -> assertThat(count).isBetween(475, 525));
    assertThat(accepted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4000);
    assertThat(count(trace, SpuriousWakeup.class)).isEmpty();
  }

  @Test
  void sharedSocketWakesTheHerd() throws IOException {
    var trace = run("SCHED_NONE", 4, 400, 4);
    var accepted = count(trace, ConnectionAccepted.class);
    assertThat(accepted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(400);
    assertThat(accepted).doesNotContainKey(0);
    assertThat(count(trace, SpuriousWakeup.class).values().stream().mapToInt(Integer::intValue).sum())
        .isPositive();
  }

  @Test
  void eachProcessHasAPidAndAnEndOfItsOwn() throws IOException {
    var trace = run("SCHED_RR", 3, 3, 1);
    var pids = new TreeMap<Integer, Long>();
    for (var seq = 0; seq < trace.size(); seq++) {
      if (trace.get(seq) instanceof IsolateStarted started) {
        pids.put(started.isolate(), started.pid());
      }
    }
    assertThat(pids).hasSize(4).containsEntry(0, ProcessHandle.current().pid());
    assertThat(pids.values()).doesNotHaveDuplicates();
    assertThat(count(trace, IsolateExited.class)).containsOnlyKeys(0, 1, 2, 3);
  }
}
