// commander: options, arguments, commands, help and errors.
const { Command } = require('commander');
const p = new Command();
p.exitOverride().name('tool').version('1.2.3').option('-d, --debug', 'debug').option('-p, --port <n>', 'port', parseInt, 80).argument('<file>').action((f, o) => console.log(f, o));
p.command('sub <x>').description('a sub command').action((x) => console.log('sub', x));
p.parse(['node', 'tool', '-d', '--port', '8080', 'a.txt']);
console.log(p.helpInformation());
p.parse(['node', 'tool', 'sub', 'q']);
try { p.configureOutput({ writeErr: (s) => console.log('ERR', s.trim()) }).parse(['node', 'tool', '--nope', 'x']) } catch (e) { console.log(e.code, e.exitCode) }
