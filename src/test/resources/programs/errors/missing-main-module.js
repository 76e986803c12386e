// A main module that is not there is told as require tells it, whatever its ending.
const { spawnSync } = require('child_process');
for (const name of ['nowhere.js', 'nowhere.mjs', 'nowhere']) {
  const { status, stderr } = spawnSync(process.execPath, [name], { cwd: require('os').tmpdir() });
  console.log(name, status, /^Error: Cannot find module/m.test(stderr), /code: '(\w+)'/.exec(stderr)[1]);
}
