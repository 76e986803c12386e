exports.name = 'index of _parts';
