// require.main is the file that Node was started with.
const who = require('./_parts/who');
console.log(require.main === module, who.isMain, module.id, module.parent);
console.log(who.parent === __filename, module.children.length, who.loaded, module.loaded);
process.on('exit', () => console.log('at exit', module.loaded));
