const c = require('./c');
exports.name = 'd';
exports.seen = () => Object.keys(c);
