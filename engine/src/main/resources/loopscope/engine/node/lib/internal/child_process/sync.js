'use strict';
// spawnSync, execSync and execFileSync: this process waits until the other one has ended.

const { codes, errnoException } = require('internal/errors');
const { checkMaxBuffer, checkTimeout, commandOf, execArguments, execFileArguments } =
  require('internal/child_process/arguments');
const { spawnError } = require('internal/child_process/child');
const { killSignalOf, nameOf } = require('internal/child_process/signals');
const { stdioOf } = require('internal/child_process/stdio');

const binding = internalBinding('child_process');
const megabyte = 1024 * 1024;

/** What the program is to read: bytes in a buffer of their own. */
function inputOf(input, name, encoding) {
  const { Buffer } = require('buffer');
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(Buffer.from(input.buffer, input.byteOffset, input.byteLength)).buffer;
  }
  if (typeof input === 'string') {
    return new Uint8Array(Buffer.from(input, encoding === 'buffer' ? 'utf8' : encoding)).buffer;
  }
  throw new codes.ERR_INVALID_ARG_TYPE(name, ['Buffer', 'TypedArray', 'DataView', 'string'], input);
}

function given(input) {
  return input !== undefined && input !== null && input !== '';
}

/** The streams for the binding, and what the first one is fed with. */
function streamsOf({ stdio, input, encoding }) {
  const entries = stdioOf(stdio, true);
  let fed;
  const streams = entries.slice(0, 3).map((entry, index) => {
    if (typeof entry !== 'object') {
      return entry;
    }
    fed = inputOf(entry.input, `options.stdio[${index}]`, encoding);
    return 'pipe';
  });
  if (given(input)) {
    fed = inputOf(input, 'options.stdio[0]', encoding);
    streams[0] = 'pipe';
  }
  return { streams, fed };
}

function outputOf(stream, bytes, encoding) {
  if (stream !== 'pipe') {
    return null;
  }
  const buffer = require('buffer').Buffer.from(bytes);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
}

function notStarted(code, command) {
  const error = spawnError(code, `spawnSync ${command.file}`);
  error.path = command.file;
  error.spawnargs = command.spawnargs.slice(1);
  return { error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null };
}

function run(command, options) {
  const { streams, fed } = streamsOf(options);
  const found = binding.spawnSync({
    file: command.file,
    args: command.spawnargs.slice(1),
    cwd: command.cwd,
    env: command.env,
    stdio: streams,
    input: fed,
    timeout: options.timeout ?? 0,
    maxBuffer: Number.isFinite(options.maxBuffer) ? options.maxBuffer : 0,
    killSignal: options.killSignal,
  });
  if (typeof found === 'string') {
    return notStarted(found, command);
  }
  const output = [null, outputOf(streams[1], found.output, options.encoding),
    outputOf(streams[2], found.errors, options.encoding)];
  const signal = found.signal > 0 ? nameOf(found.signal) : null;
  const result = { output, pid: found.pid, stdout: output[1], stderr: output[2] };
  const ended = { status: signal === null ? found.code : null, signal, ...result };
  return found.failure === '' ? ended : { error: failed(found.failure, command), ...ended };
}

function failed(code, command) {
  const error = errnoException(-require('os').constants.errno[code], `spawnSync ${command.file}`);
  error.path = command.file;
  error.spawnargs = command.spawnargs.slice(1);
  return error;
}

function spawnSync(file, args, options) {
  const command = commandOf(file, args, options);
  const settings = { maxBuffer: megabyte, ...command.options };
  checkTimeout(settings.timeout);
  checkMaxBuffer(settings.maxBuffer);
  settings.killSignal = killSignalOf(settings.killSignal);
  return run(command, settings);
}

/** The output, or an exception where the program failed; what it complained of is shown unless stdio says otherwise. */
function outputOrThrow(result, command, options) {
  if (options.stdio === undefined && result.stderr?.length > 0) {
    process.stderr.write(result.stderr);
  }
  const error = errorOf(result, command);
  if (error !== undefined) {
    throw error;
  }
  return result.stdout;
}

function errorOf(result, command) {
  if (result.error) {
    return Object.assign(result.error, result);
  }
  if (result.status === 0 && result.signal === null) {
    return undefined;
  }
  const complaint = result.stderr?.length > 0 ? `\n${result.stderr}` : '';
  return Object.assign(new Error(`Command failed: ${command}${complaint}`), result);
}

function execFileSync(file, args, options) {
  const call = execFileArguments(file, args, options);
  const result = spawnSync(file, call.args, call.options);
  return outputOrThrow(result, [file, ...call.args].join(' '), call.options);
}

function execSync(command, options) {
  const call = execArguments(command, options);
  return outputOrThrow(spawnSync(call.file, call.options), command, call.options);
}

module.exports = { execFileSync, execSync, spawnSync };
