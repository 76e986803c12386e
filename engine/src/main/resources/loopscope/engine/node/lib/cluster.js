'use strict';
// The module `cluster`: in the primary process, or in one of its workers.

module.exports = require(require('internal/cluster/identity').isWorker() ? 'internal/cluster/child' : 'internal/cluster/primary');
