'use strict';
// What a worker and its parent tell each other over the channel that programs do not see.

module.exports = {
  /** To the worker, first: what to run, and with what. */
  LOAD_SCRIPT: 'loadScript',
  /** From the worker: its program begins. */
  UP_AND_RUNNING: 'upAndRunning',
  /** From the worker: an exception that nobody caught. */
  ERROR_MESSAGE: 'errorMessage',
  /** From the worker: the same, of an exception that cannot be told. */
  COULD_NOT_SERIALIZE_ERROR: 'couldNotSerializeError',
  /** Either way: chunks of a standard stream. */
  STDIO_PAYLOAD: 'stdioPayload',
  /** Either way: the reader of a standard stream has taken what it got. */
  STDIO_WANTS_MORE_DATA: 'stdioWantsMoreData',
};
