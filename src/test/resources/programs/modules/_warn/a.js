exports.early = 1; require('./b'); exports.late = 2;
