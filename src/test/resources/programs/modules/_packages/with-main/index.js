module.exports = 'never used';
