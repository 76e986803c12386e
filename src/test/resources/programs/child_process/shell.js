// With a shell, and without: who looks at the special characters.
const { spawnSync } = require('child_process');
const shown = (...args) => console.log(spawnSync(...args).stdout);
shown('echo', ['$((1 + 2))', '*'], { encoding: 'utf8' });
shown('echo $((1 + 2)) | tr 3 4', { shell: true, encoding: 'utf8' });
shown('echo', ['a', '&&', 'echo', 'b'], { shell: true, encoding: 'utf8' });
shown('echo $0', { shell: '/bin/sh', encoding: 'utf8' });
