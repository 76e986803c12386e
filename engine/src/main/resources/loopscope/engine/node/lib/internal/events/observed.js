'use strict';
// Who is told when an emitter is made, and before one emits: nobody, unless streams are recorded.

module.exports = { made: undefined, emitting: undefined };
