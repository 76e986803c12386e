module.exports = { isMain: require.main === module, parent: module.parent && module.parent.filename, loaded: module.loaded };
