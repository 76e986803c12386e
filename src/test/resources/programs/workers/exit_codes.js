// How a worker can end, and the exit code of each.
const { Worker } = require('node:worker_threads');
const programs = {
  end: '',
  exit: 'process.exit(3); console.log("never")',
  exitCode: 'process.exitCode = 4',
  exitLater: 'setTimeout(() => process.exit(5), 10)',
  exitListener: 'process.on("exit", (code) => { console.log("exiting", code); process.exitCode = 6; })',
  error: 'throw new Error("thrown")',
  errorInListener: 'process.on("uncaughtException", () => { throw new RangeError("again") }); throw new Error("first")',
  caught: 'process.on("uncaughtException", (e, origin) => console.log("caught", e.message, origin)); throw new Error("mine")',
  rejected: 'Promise.reject(new TypeError("rejected"))',
  rejectedValue: 'Promise.reject(7)',
  syntax: 'let let = 1',
  exitWhileFailing: 'process.on("exit", (code) => { console.log("exit with", code); process.exitCode = 9 }); throw new Error("x")',
};
async function main() {
  for (const [name, text] of Object.entries(programs)) {
    await new Promise((resolve) => {
      const worker = new Worker(text, { eval: true });
      worker.on('error', (error) => console.log(name, 'error', error.name, error.message, error.code));
      worker.on('exit', (code) => {
        console.log(name, 'exit', code);
        resolve();
      });
    });
  }
}
main();
