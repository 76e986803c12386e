// The variables a child sees: this program's, or those it is given and no others.
const { execFileSync, spawnSync } = require('child_process');
process.env.GIVEN = 'by hand';
const run = (env) => spawnSync('/bin/sh', ['-c', 'echo "[$GIVEN] [$OTHER]"'], { env, encoding: 'utf8' }).stdout;
console.log(run(), run({ OTHER: 'only' }), run({ ...process.env, OTHER: 1 }), run({ OTHER: undefined }));
console.log(execFileSync('/usr/bin/env', { env: { A: '1', B: 'two words', C: '=' }, encoding: 'utf8' }).split('\n').sort());
for (const env of [{ A: '\0' }, { '\0': 'A' }]) {
  try {
    spawnSync('true', { env });
  } catch (error) {
    console.log(error.code);
  }
}
