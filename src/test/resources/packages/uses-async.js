// async: waterfalls, parallel tasks, queues and dependencies between tasks.
const async = require('async');
async.waterfall([cb => cb(null, 1, 2), (a, b, cb) => setTimeout(cb, 5, null, a + b)], (e, r) => console.log('waterfall', e, r));
async.parallel({ a: cb => setTimeout(cb, 20, null, 'A'), b: cb => cb(null, 'B') }, (e, r) => console.log('parallel', e, r));
async.eachSeries([1, 2, 3], (x, cb) => { console.log('each', x); setImmediate(cb) }, e => console.log('done', e));
const q = async.queue(async (t) => { console.log('task', t) }, 2); q.push([1, 2, 3]); q.drain(() => console.log('drained'));
async.auto({ x: cb => cb(null, 1), y: ['x', (r, cb) => cb(null, r.x + 1)] }, (e, r) => console.log('auto', r));
async.mapLimit([1, 2, 3], 2, async (x) => x * 2).then(r => console.log('mapLimit', r));
