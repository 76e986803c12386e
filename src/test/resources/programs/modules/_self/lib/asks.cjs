exports.get = (name) => require(name);
