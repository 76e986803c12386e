// A pool of workers shares out tasks.
const { Worker, isMainThread, parentPort } = require('node:worker_threads');
const { AsyncResource } = require('node:async_hooks');

class Pool {
  #free = [];
  #queue = [];

  constructor(size) {
    this.#free = Array.from({ length: size }, () => new Worker(__filename));
  }

  run(task) {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  #next() {
    if (this.#queue.length === 0 || this.#free.length === 0) return;
    const worker = this.#free.pop();
    const { task, resolve, reject } = this.#queue.shift();
    worker.once('message', ({ result, error }) => {
      this.#free.push(worker);
      if (error) reject(error);
      else resolve(result);
      this.#next();
    });
    worker.postMessage(task);
  }

  close() {
    return Promise.all(this.#free.map((worker) => worker.terminate()));
  }
}

if (isMainThread) {
  (async () => {
    const pool = new Pool(3);
    const numbers = [10, 11, 12, 13, 14, 15, 16, 17, 18];
    const results = await Promise.all(numbers.map((n) => pool.run({ n })));
    console.log(results);
    console.log(await Promise.allSettled([pool.run({ n: -1 }), pool.run({ n: 5 })]).then((all) =>
      all.map(({ status, value, reason }) => [status, value, reason?.message, reason instanceof RangeError])));
    console.log(await pool.close());
  })();
} else {
  const factorial = (n) => {
    if (n < 0) throw new RangeError('negative');
    return n < 2 ? 1n : BigInt(n) * factorial(n - 1);
  };
  parentPort.on('message', ({ n }) => {
    try {
      parentPort.postMessage({ result: factorial(n) });
    } catch (error) {
      parentPort.postMessage({ error });
    }
  });
}
