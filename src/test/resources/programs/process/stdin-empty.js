// Empty standard input: end comes without data.
process.stdin.on('data', () => console.log('never printed'));
process.stdin.on('end', () => console.log('end'));
process.stdin.on('close', () => console.log('close'));
console.log('waiting');
