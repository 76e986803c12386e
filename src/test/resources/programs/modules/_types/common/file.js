module.exports = `CommonJS, ${typeof require}`;
