// mocha: a small spec, some of it failing, and what the runner tells.
const Mocha = require('mocha');
const mocha = new Mocha({ reporter: 'json', color: false });
mocha.addFile(__dirname + '/_spec/lists.js');
const log = console.log;
const runner = mocha.run((failures) => { process.exitCode = failures; });
runner.on('pass', (t) => log('pass', t.fullTitle())).on('fail', (t, e) => log('fail', t.fullTitle(), e.message)).on('end', () => log('end', runner.stats.tests, runner.stats.failures));
process.stdout.write = ((w) => function (s, ...a) { return /^\{\n {2}"stats"/.test(s) ? true : w.call(process.stdout, s, ...a) })(process.stdout.write);
