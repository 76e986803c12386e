// What the standard streams are when they are no terminals.
console.log(process.stdout.fd, process.stderr.fd, process.stdin.fd);
console.log(process.stdout.isTTY, process.stdout.writable, process.stdout.columns);
console.log(typeof process.stdout.on, process.stdout === process.stdout);
