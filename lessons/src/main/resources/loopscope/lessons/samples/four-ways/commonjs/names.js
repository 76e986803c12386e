module.exports = ['Ada', 'Grace'];
