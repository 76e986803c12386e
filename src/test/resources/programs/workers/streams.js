// The standard streams of a worker can be the parent's to write and to read.
const { Worker } = require('node:worker_threads');
const { text } = require('node:stream/consumers');
async function main() {
  const worker = new Worker(`
    process.stdin.setEncoding('utf8');
    let all = '';
    process.stdin.on('data', (chunk) => { all += chunk; });
    process.stdin.on('end', () => {
      console.log(all.toUpperCase());
      console.error('to stderr');
      process.stdout.write('written\\n', () => process.stdout.write('after it\\n'));
    });`, { eval: true, stdin: true, stdout: true, stderr: true });
  worker.stdin.write('one ');
  worker.stdin.end('two');
  const [out, err] = await Promise.all([text(worker.stdout), text(worker.stderr)]);
  console.log({ out, err });
  const noInput = new Worker('process.stdin.on("data", () => {}).on("end", () => console.log("end of input"))', { eval: true });
  await new Promise((resolve) => noInput.on('exit', resolve));
  const printing = new Worker('for (let i = 0; i < 5; i++) console.log("line", i); process.stdout.write("before exit\\n"); process.exit(2)', { eval: true });
  printing.on('exit', (code) => console.log('exit', code));
}
main();
