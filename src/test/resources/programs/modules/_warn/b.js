const a = require('./a'); console.log(a.early, a.late, a.__esModule); exports.b = 1;
