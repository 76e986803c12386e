exports.named = 'a name';
exports.other = 'another name';
