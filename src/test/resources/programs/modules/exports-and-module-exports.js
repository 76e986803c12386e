// exports is a second name for module.exports; a new value must go to the latter.
console.log(exports === module.exports, this === exports);
exports.a = 1;
console.log(module.exports);
exports = { b: 2 };
console.log(module.exports, exports);
module.exports = function named() {};
console.log(module.exports.name);
