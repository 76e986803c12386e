// A .json file is parsed; every require gives the same object.
const data = require('./_parts/data.json');
console.log(data);
data.list.push(4);
console.log(require('./_parts/data').list);
