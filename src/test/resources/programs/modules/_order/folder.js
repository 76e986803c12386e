module.exports = 'folder.js';
