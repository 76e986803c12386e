// execSync and execFileSync give the output, or throw what went wrong.
const { execFileSync, execSync } = require('child_process');
console.log(execSync('echo bytes'), execSync('echo text', { encoding: 'utf8' }));
console.log(execFileSync('printf', ['%s-%s', 'a b', 'c'], { encoding: 'utf8' }));
console.log(execSync('cat', { input: 'fed', encoding: 'utf8' }));
for (const attempt of [() => execSync('echo some; exit 3', { stdio: 'pipe' }),
  () => execFileSync('sh', ['-c', 'echo why >&2; exit 1'], { stdio: 'pipe' }), () => execFileSync('no-such-program')]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.message, error.status, error.signal, error.code, String(error.stdout), String(error.stderr));
  }
}
