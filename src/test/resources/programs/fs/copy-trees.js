// cp: whole folders, what is copied and what is refused.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'cp-'));
const at = (...names) => join(folder, ...names);
fs.mkdirSync(at('from', 'inner'), { recursive: true });
fs.writeFileSync(at('from', 'one'), '1');
fs.writeFileSync(at('from', 'inner', 'two'), '2');
fs.symlinkSync('one', at('from', 'link'));
fs.cpSync(at('from'), at('to'), { recursive: true });
console.log(fs.readdirSync(at('to'), { recursive: true }).sort(), fs.readFileSync(at('to', 'inner', 'two'), 'utf8'));
console.log(fs.readlinkSync(at('to', 'link')).slice(folder.length));
fs.cpSync(at('from'), at('some'), { recursive: true, filter: (from) => !from.endsWith('inner') });
console.log(fs.readdirSync(at('some')).sort());
fs.writeFileSync(at('to', 'one'), 'changed');
fs.cpSync(at('from', 'one'), at('to', 'one'), { force: false });
console.log(fs.readFileSync(at('to', 'one'), 'utf8'));
const attempts = [
  [at('from'), at('other'), {}],
  [at('from', 'one'), at('to', 'one'), { force: false, errorOnExist: true }],
  [at('from'), at('from', 'inner', 'x'), { recursive: true }],
  [at('from'), at('from'), { recursive: true }],
  [at('from', 'one'), at('to', 'inner'), {}],
];
for (const [from, to, options] of attempts) {
  try {
    fs.cpSync(from, to, options);
  } catch (error) {
    console.log(error.code, error.name);
  }
}
fs.rmSync(folder, { recursive: true });
