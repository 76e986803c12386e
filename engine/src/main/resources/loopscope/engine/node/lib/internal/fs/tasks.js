'use strict';
// A task is a request to the system, or a generator that yields requests and returns its result. Each can be run in
// three ways: at once, with a callback, and as a promise. Away from the first, each request is one work of the
// thread pool.
//
// A request: { operation, args, path, dest, result(value) }; path and dest are what an error names.

const { uvException } = require('internal/errors');

const binding = internalBinding('fs');

function failure(request) {
  return (code, syscall) => uvException({ code, syscall, path: request.path, dest: request.dest });
}

/** Errors of the thread pool come from no place in the program: their stack is one line. */
function failureElsewhere(request) {
  return (code, syscall) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    const error = uvException({ code, syscall, path: request.path, dest: request.dest });
    void error.stack;
    Error.stackTraceLimit = limit;
    return error;
  };
}

function resultOf(request, value) {
  return request.result === undefined ? value : request.result(value);
}

function perform(request) {
  return resultOf(request, binding.sync(failure(request), request.operation, ...request.args));
}

function isRequest(task) {
  return task.operation !== undefined;
}

function runSync(task) {
  if (isRequest(task)) {
    return perform(task);
  }
  let step = task.next();
  while (!step.done) {
    let value;
    try {
      value = perform(step.value);
    } catch (error) {
      step = task.throw(error);
      continue;
    }
    step = task.next(value);
  }
  return step.value;
}

function submit(request, name, shown, done) {
  binding.async(failureElsewhere(request), request.operation, name, shown, (error, value) => {
    if (error) {
      done(error);
    } else {
      done(null, resultOf(request, value));
    }
  }, ...request.args);
}

/** Calls `done(error)` or `done(null, result)`; `shown` is the function that the event loop's view names. */
function runCallback(task, name, shown, done) {
  if (isRequest(task)) {
    submit(task, name, shown, done);
    return;
  }
  let submitted = false;
  const finish = (...args) => (submitted ? done(...args) : process.nextTick(done, ...args));
  const resume = (method, value) => {
    let step;
    try {
      step = task[method](value);
    } catch (error) {
      finish(error);
      return;
    }
    if (step.done) {
      finish(null, step.value);
    } else {
      submitted = true;
      submit(step.value, name, shown, (error, result) => (error ? resume('throw', error) : resume('next', result)));
    }
  };
  resume('next');
}

function requested(request, name) {
  return new Promise((resolve, reject) => {
    submit(request, name, undefined, (error, value) => (error ? reject(error) : resolve(value)));
  });
}

async function runPromise(task, name) {
  if (isRequest(task)) {
    return await requested(task, name);
  }
  let step = task.next();
  while (!step.done) {
    let value;
    try {
      value = await requested(step.value, name);
    } catch (error) {
      step = task.throw(error);
      continue;
    }
    step = task.next(value);
  }
  return step.value;
}

module.exports = { runCallback, runPromise, runSync };
