const d = require('./d');
module.exports = { name: 'c' };
console.log('c sees', d.name, '| d saw', d.seen());
