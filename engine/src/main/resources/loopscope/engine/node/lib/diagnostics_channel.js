'use strict';
// The module `diagnostics_channel`: named channels on which libraries report, to whoever subscribed.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { validateFunction } = require('internal/validators');

const channels = new Map();

/** The channels that Loopscope itself listens to, and who does. */
const OBSERVED = new Map([
  ['diffie-hellman', 'internal/crypto/published'],
  ['module-loader', 'internal/modules/published'],
]);

/** What a subscriber throws must not stop the one who reports. */
function reportLater(error) {
  process.nextTick(() => {
    internalBinding('errors').triggerUncaughtException(error, false);
  });
}

class Channel {
  constructor(name) {
    this._subscribers = undefined;
    this._stores = undefined;
    this.name = name;
  }

  get hasSubscribers() {
    return (this._subscribers?.length ?? 0) > 0 || (this._stores?.size ?? 0) > 0;
  }

  subscribe(subscription) {
    validateFunction(subscription, 'subscription');
    this._subscribers = [...this._subscribers ?? [], subscription];
  }

  unsubscribe(subscription) {
    const index = this._subscribers?.indexOf(subscription) ?? -1;
    if (index < 0) {
      return false;
    }
    this._subscribers = this._subscribers.toSpliced(index, 1);
    return true;
  }

  bindStore(store, transform) {
    this._stores ??= new Map();
    this._stores.set(store, transform);
  }

  unbindStore(store) {
    return this._stores?.delete(store) ?? false;
  }

  publish(data) {
    if (OBSERVED.has(this.name)) {
      require(OBSERVED.get(this.name)).told(data);
    }
    for (const subscriber of this._subscribers ?? []) {
      try {
        subscriber(data, this.name);
      } catch (error) {
        reportLater(error);
      }
    }
  }

  runStores(data, fn, thisArg, ...args) {
    let run = () => {
      this.publish(data);
      return Reflect.apply(fn, thisArg, args);
    };
    for (const [store, transform] of this._stores ?? []) {
      run = inStore(store, transform, data, run);
    }
    return run();
  }
}

function inStore(store, transform, data, next) {
  return () => {
    let context = data;
    try {
      context = transform ? transform(data) : data;
    } catch (error) {
      reportLater(error);
      return next();
    }
    return store.run(context, next);
  };
}

function channel(name) {
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw new ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
  }
  if (!channels.has(name)) {
    channels.set(name, new Channel(name));
  }
  return channels.get(name);
}

function subscribe(name, subscription) {
  return channel(name).subscribe(subscription);
}

function unsubscribe(name, subscription) {
  return channel(name).unsubscribe(subscription);
}

function hasSubscribers(name) {
  return channels.get(name)?.hasSubscribers ?? false;
}

const traced = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

/** Five channels that report the course of one operation. */
class TracingChannel {
  constructor(nameOrChannels) {
    for (const name of traced) {
      this[name] = typeof nameOrChannels === 'string'
        ? channel(`tracing:${nameOrChannels}:${name}`)
        : nameOrChannels[name];
    }
  }

  subscribe(handlers) {
    for (const name of traced) {
      if (handlers[name]) {
        this[name]?.subscribe(handlers[name]);
      }
    }
  }

  unsubscribe(handlers) {
    return traced.filter((name) => handlers[name]).every((name) => this[name]?.unsubscribe(handlers[name]));
  }

  traceSync(fn, context = {}, thisArg, ...args) {
    return this.start.runStores(context, () => {
      try {
        context.result = Reflect.apply(fn, thisArg, args);
        return context.result;
      } catch (error) {
        context.error = error;
        this.error.publish(context);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }

  #settle(context, field, value) {
    context[field] = value;
    if (field === 'error') {
      this.error.publish(context);
    }
    this.asyncStart.publish(context);
    this.asyncEnd.publish(context);
  }

  tracePromise(fn, context = {}, thisArg, ...args) {
    return this.start.runStores(context, () => {
      try {
        return Promise.resolve(Reflect.apply(fn, thisArg, args)).then((result) => {
          this.#settle(context, 'result', result);
          return result;
        }, (error) => {
          this.#settle(context, 'error', error);
          throw error;
        });
      } catch (error) {
        context.error = error;
        this.error.publish(context);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }

  traceCallback(fn, position = -1, context = {}, thisArg, ...args) {
    const tracing = this;
    const callback = args.at(position);
    validateFunction(callback, 'callback');
    args.splice(position, 1, function traced(error, result) {
      context[error ? 'error' : 'result'] = error || result;
      if (error) {
        tracing.error.publish(context);
      }
      return tracing.asyncStart.runStores(context, () => {
        try {
          return Reflect.apply(callback, this, [error, result]);
        } finally {
          tracing.asyncEnd.publish(context);
        }
      });
    });
    return this.traceSync(fn, context, thisArg, ...args);
  }
}

function tracingChannel(nameOrChannels) {
  return new TracingChannel(nameOrChannels);
}

module.exports = { channel, hasSubscribers, subscribe, tracingChannel, unsubscribe, Channel };
