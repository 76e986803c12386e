// What a worker throws reaches its parent: class, message, properties, cause.
const { Worker } = require('node:worker_threads');
const texts = [
  'class Mine extends TypeError { constructor() { super("mine"); this.extra = { a: [1] }; this.name = "Mine"; } }; throw new Mine()',
  'throw new RangeError("range", { cause: new Error("deep") })',
  'const e = new Error("with function"); e.run = () => 1; e.code = "E_MINE"; throw e',
  'throw "text"',
  'throw { plain: true, list: [1, 2] }',
  'throw null',
  'throw undefined',
  'throw Symbol("s")',
  'throw () => 1',
  'throw 42n',
  'null.x',
  'missing()',
  'throw new AggregateError([new Error("one")], "several")',
  'throw Object.assign(new Error("getter"), { get bad() { return 1; } })',
];
async function main() {
  for (const text of texts) {
    const worker = new Worker(text, { eval: true });
    await new Promise((resolve) => {
      worker.on('error', (error) => {
        if (error instanceof Error) {
          console.log(error.constructor.name, error.name, error.message, Object.keys(error), error instanceof TypeError, error.cause?.message);
          console.log(error.stack.split('\n')[0], error.code, error.extra, Object.prototype.toString.call(error));
        } else {
          console.log('not an error:', typeof error, error);
        }
      });
      worker.on('exit', (code) => resolve(console.log('exit', code)));
    });
  }
}
main();
