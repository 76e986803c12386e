'use strict';
// node:async_hooks. Loading it makes the engine count: every callback scheduled from here on has an async id.

const binding = internalBinding('async_hooks');
binding.count();

module.exports = {
  AsyncLocalStorage: require('internal/async/local_storage').AsyncLocalStorage,
  createHook: require('internal/async/hook').createHook,
  executionAsyncId: () => binding.executionId(),
  triggerAsyncId: () => binding.triggerId(),
  executionAsyncResource: () => binding.resource(),
  asyncWrapProviders: require('internal/async/types').providers,
  AsyncResource: require('internal/async/resource').AsyncResource,
};
