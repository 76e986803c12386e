// write returns whether to go on; its callback comes as a tick.
const result = process.stdout.write('first ', () => console.log('callback'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log(typeof result);
process.stdout.write(Buffer.from('bytes\n'));
process.stdout.write('7265616479 as text\n', 'utf8');
process.stdout.write('68657821', 'hex');
process.stdout.write('\n');
try {
  process.stdout.write(5);
} catch (error) {
  console.log(error.code);
}
