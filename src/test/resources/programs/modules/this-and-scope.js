// `this` is module.exports; var stays in the file; undeclared names become global.
var local = 1;
leaked = 2;
console.log(this === module.exports, globalThis.local, globalThis.leaked);
(function () { console.log('sloppy this is global', this === globalThis); })();
(function () { 'use strict'; console.log('strict this is', this); })();
