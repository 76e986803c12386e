exports.early = module.loaded;
setImmediate(() => console.log('later, loaded is', module.loaded));
