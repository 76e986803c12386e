'use strict';
// The turns of a process's life: its main module, the loop running dry, the end.

const { exit: endProcess } = internalBinding('errors');

/** Asked before anything of a channel is loaded: few programs were forked. */
function isForked() {
  return internalBinding('fork').isForked();
}

/** Runs the main module, or what the command line says instead; a worker waits to be told. */
function runMain() {
  if (internalBinding('worker').self() !== undefined) {
    require('internal/worker/thread').start();
    return;
  }
  const { needsStart, script } = require('internal/process/object').prepareExecution();
  if (isForked()) {
    require('internal/child_process/channel').joinParent();
    require('internal/cluster/identity').takeId();
    if (require('internal/cluster/identity').isWorker()) {
      require('cluster')._setupWorker();
    }
  }
  require('internal/modules/cjs/loader').Module._initPaths();
  if (needsStart) {
    require('internal/process/execution').start(script);
  } else {
    require('internal/modules/run_main').runMain(script);
  }
}

/** The loop has nothing left to do; a listener may give it more. */
function beforeExit() {
  internalBinding('async_hooks').tellEnded();
  process.emit('beforeExit', process.exitCode || 0);
}

/** A listener that throws ends the process, unless somebody takes its exception. */
function emitExit() {
  try {
    process.emit('exit', process.exitCode || 0);
  } catch (error) {
    internalBinding('errors').triggerUncaughtException(error, false);
  }
}

/** The loop has nothing left to do and nobody gave it more. */
function exit() {
  const unsettled = require('internal/modules/run_main').isMainUnsettled();
  if (unsettled && process.exitCode === undefined) {
    process.emitWarning('Detected unsettled top-level await');
  }
  if (!process._exiting) {
    process._exiting = true;
    emitExit();
    internalBinding('task_queue').runMicrotasks();
  }
  endProcess(process.exitCode == null ? (unsettled ? 13 : 0) : Number(process.exitCode));
}

/** process.exit: at once, wherever the program is. */
function exitNow(code) {
  if (code !== undefined) {
    process.exitCode = code;
  }
  if (!process._exiting) {
    process._exiting = true;
    process.emit('exit', process.exitCode || 0);
  }
  process.reallyExit(Number(process.exitCode ?? 0));
}

module.exports = { runMain, beforeExit, exit, exitNow };
