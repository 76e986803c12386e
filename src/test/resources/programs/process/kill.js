// process.kill: a signal to oneself, a question whether a process is there, and what is refused.
console.log(process.kill(process.pid, 0), process.kill(process.pid, 'SIGWINCH'));
process.on('SIGUSR2', (name, number) => {
  console.log(name, number);
  clearTimeout(timer);
});
const timer = setTimeout(() => {}, 5000);
process.kill(process.pid, 'SIGUSR2');
for (const args of [['x'], [process.pid, 'SIGNONE'], [process.pid, 999], [2 ** 22 + 5, 0]]) {
  try {
    process.kill(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message, error.syscall);
  }
}
