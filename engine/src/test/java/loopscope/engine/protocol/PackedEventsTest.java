package loopscope.engine.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import loopscope.engine.trace.SealedRecords;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.EventBatch;
import loopscope.engine.trace.log.EventPacker;
import loopscope.engine.trace.log.EventUnpacker;
import org.junit.jupiter.api.Test;

class PackedEventsTest {

  /** Events of every kind, many times over, in any order. */
  private static List<TraceEvent> events() throws ReflectiveOperationException {
    var values = new RandomValues(7);
    var kinds = new ArrayList<Class<?>>();
    for (var i = 0; i < 40; i++) {
      kinds.addAll(SealedRecords.of(TraceEvent.class));
    }
    Collections.shuffle(kinds, new Random(7));
    var events = new ArrayList<TraceEvent>();
    for (var kind : kinds) {
      events.add((TraceEvent) values.record(kind, new Stamp(events.size(), events.size() * 1000L, events
          .size()
          % 3, events.size() / 2 - 1)));
    }
    return events;
  }

  @Test
  void everyEventComesBackAsItWasAlsoWhenBatchesAreReadInAnyOrder() throws ReflectiveOperationException {
    var events = events();
    var packer = new EventPacker();
    var unpacker = new EventUnpacker();
    var batches = new ArrayList<EventBatch>();
    for (var from = 0; from < events.size(); from += 100) {
      batches.add(unpacker.take(packer.pack(events.subList(from, Math.min(from + 100, events.size())))));
    }
    Collections.shuffle(batches, new Random(8));
    for (var batch : batches) {
      assertThat(batch.events()).isEqualTo(events.subList(batch.first(), batch.first() + batch.size()));
    }
  }
}
