// async: waterfalls, parallel tasks, queues and dependencies between tasks, one after the other.
const async = require('async');

async.series([
  (done) => async.waterfall([(next) => next(null, 1, 2), (a, b, next) => setTimeout(next, 5, null, a + b)], (error, result) => {
    console.log('waterfall', error, result);
    done();
  }),
  (done) => async.parallel({ a: (ready) => setTimeout(ready, 20, null, 'A'), b: (ready) => ready(null, 'B') }, (error, results) => {
    console.log('parallel', error, results);
    done();
  }),
  (done) => async.eachSeries([1, 2, 3], (x, next) => { console.log('each', x); setImmediate(next); }, done),
  (done) => {
    const queue = async.queue(async (task) => console.log('task', task), 2);
    queue.drain(() => { console.log('drained'); done(); });
    queue.push([1, 2, 3]);
  },
  (done) => async.auto({ x: (ready) => ready(null, 1), y: ['x', (results, ready) => ready(null, results.x + 1)] }, (error, results) => {
    console.log('auto', results);
    done();
  }),
  (done) => async.mapLimit([1, 2, 3], 2, async (x) => x * 2, (error, results) => {
    console.log('mapLimit', results);
    done();
  }),
], (error) => console.log('done', error));
