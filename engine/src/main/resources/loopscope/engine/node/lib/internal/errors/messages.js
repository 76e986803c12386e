'use strict';
// One row for each error code: its base class, and its message or how the message is made from the arguments.

const { expectation, received, receivedNumber, receivedValue, subject } = require('internal/errors/received');

function optionalReason(text) {
  return (reason) => (reason ? `${text}: ${reason}` : text);
}

function missingArguments(...names) {
  const quote = (name) => `"${name}"`;
  const each = names.map((name) => (Array.isArray(name) ? name.map(quote).join(' or ') : quote(name)));
  const list = each.length > 2
    ? `${each.slice(0, -1).join(', ')}, and ${each.at(-1)}`
    : each.join(' and ');
  return `The ${list} argument${each.length > 1 ? 's' : ''} must be specified`;
}

function badPort(name, port, allowZero = true) {
  return `${name} should be ${allowZero ? '>=' : '>'} 0 and < 65536. Received ${received(port)}.`;
}

function invalidReturn(expected, name, value) {
  return `Expected ${expected} to be returned from the "${name}" function but got ${received(value)}.`;
}

function invalidReturnProperty(expected, name, property, value) {
  return `Expected a valid ${expected} to be returned for the "${property}" from the "${name}" ` +
    `function but got ${value}.`;
}

function internalAssertion(message) {
  const hint = 'This is caused by either a bug in Node.js or incorrect usage of Node.js internals.\n' +
    'Please open an issue with this stack trace at https://github.com/nodejs/node/issues\n';
  return message === undefined ? hint : `${message}\n${hint}`;
}

function invalidTuple(name) {
  return `${name} must be an iterable [name, value] tuple`;
}

function invalidModuleSpecifier(request, reason, base) {
  return `Invalid module "${request}" ${reason}${base ? ` imported from ${base}` : ''}`;
}

function moduleNotFound(path, base, exactUrl) {
  return `Cannot find ${exactUrl ? 'module' : 'package'} '${path}' imported from ${base}`;
}

function noExport(packagePath, subpath, base) {
  const from = base ? ` imported from ${base}` : '';
  return subpath === '.'
    ? `No "exports" main defined in ${packagePath}package.json${from}`
    : `Package subpath '${subpath}' is not defined by "exports" in ${packagePath}package.json${from}`;
}

function noImport(specifier, packagePath, base) {
  const where = packagePath ? ` in package ${packagePath}package.json` : '';
  return `Package import specifier "${specifier}" is not defined${where} imported from ${base}`;
}

function invalidTarget(packagePath, key, target, isImport = false, base = undefined) {
  const missing = typeof target === 'string' && !isImport && target.length > 0 && !target.startsWith('./');
  const what = key === '.'
    ? `"exports" main target ${JSON.stringify(target)} defined`
    : `"${isImport ? 'imports' : 'exports'}" target ${JSON.stringify(target)} defined for '${key}'`;
  return `Invalid ${what} in the package config ${packagePath}package.json${base ? ` imported from ${base}` : ''}` +
    `${missing ? '; targets must start with "./"' : ''}`;
}

/** Says which module required which. */
function requireAsync(filename, parent) {
  return 'require() cannot be used on an ESM graph with top-level await. Use import() instead. ' +
    'To see where the top-level await comes from, use --experimental-print-required-tla.' +
    `${parent ? `\n  From ${parent} ` : ''}${filename ? `\n  Requiring ${filename} ` : ''}`;
}

function requireEsm(filename, hasEsmSyntax, parentPath) {
  return `require() of ES Module ${filename}${parentPath ? ` from ${parentPath}` : ''} not supported.`;
}

module.exports = {
  __proto__: null,
  ERR_AMBIGUOUS_ARGUMENT: [TypeError, (name, reason) => `The "${name}" argument is ambiguous. ${reason}`],
  ERR_ARG_NOT_ITERABLE: [TypeError, (name) => `${name} must be iterable`],
  ERR_ASSERTION: [Error, (message) => message],
  ERR_ASYNC_CALLBACK: [TypeError, (name) => `${name} must be a function`],
  ERR_ASYNC_TYPE: [TypeError, (value) => `Invalid name for async "type": ${value}`],
  ERR_BUFFER_OUT_OF_BOUNDS: [RangeError, (name) =>
    (name ? `"${name}" is outside of buffer bounds` : 'Attempt to access memory outside buffer bounds')],
  ERR_BROTLI_INVALID_PARAM: [RangeError, (key) => `${key} is not a valid Brotli parameter`],
  ERR_BUFFER_TOO_LARGE: [RangeError, (max) => `Cannot create a Buffer larger than ${max} bytes`],
  ERR_CHILD_CLOSED_BEFORE_REPLY: [Error, 'Child closed before reply received'],
  ERR_CHILD_PROCESS_IPC_REQUIRED: [Error, (name) =>
    `Forked processes must have an IPC channel, missing value 'ipc' in ${name}`],
  ERR_CHILD_PROCESS_STDIO_MAXBUFFER: [RangeError, (name) => `${name} maxBuffer length exceeded`],
  ERR_CONSOLE_WRITABLE_STREAM: [TypeError, (name) => `Console expects a writable stream instance for ${name}`],
  ERR_CONSTRUCT_CALL_INVALID: [TypeError, 'Constructor cannot be called'],
  ERR_CONSTRUCT_CALL_REQUIRED: [TypeError, 'Class constructor cannot be invoked without `new`'],
  ERR_DIR_CLOSED: [Error, 'Directory handle was closed'],
  ERR_DIR_CONCURRENT_OPERATION: [Error,
    'Cannot do synchronous work on directory handle with concurrent asynchronous operations'],
  ERR_DUPLICATE_STARTUP_SNAPSHOT_MAIN_FUNCTION: [Error, 'Deserialize main function is already configured.'],
  ERR_ENCODING_INVALID_ENCODED_DATA: [TypeError, (encoding) => `The encoded data was not valid for encoding ${encoding}`],
  ERR_ENCODING_NOT_SUPPORTED: [RangeError, (encoding) => `The "${encoding}" encoding is not supported`],
  ERR_EVAL_ESM_CANNOT_PRINT: [Error, '--print cannot be used with ESM input'],
  ERR_EVENT_RECURSION: [Error, (type) => `The event "${type}" is already being dispatched`],
  ERR_FALSY_VALUE_REJECTION: [Error, () => 'Promise was rejected with falsy value'],
  ERR_FEATURE_UNAVAILABLE_ON_PLATFORM: [TypeError, (name) =>
    `The feature ${name} is unavailable on the current platform, which is being used to run Node.js`],
  ERR_FS_FILE_TOO_LARGE: [RangeError, (size) => `File size (${size}) is greater than 2 GiB`],
  ERR_FS_INVALID_SYMLINK_TYPE: [Error, (type) =>
    `Symlink type must be one of "dir", "file", or "junction". Received "${type}"`],
  ERR_HTTP_BODY_NOT_ALLOWED: [Error, 'Adding content for this request method or response status is not allowed.'],
  ERR_HTTP_CONTENT_LENGTH_MISMATCH: [Error, (body, header) =>
    `Response body's content-length of ${body} byte(s) does not match the content-length of ${header} byte(s) ` +
    'set in header'],
  ERR_HTTP_HEADERS_SENT: [Error, (action) => `Cannot ${action} headers after they are sent to the client`],
  ERR_HTTP_INVALID_HEADER_VALUE: [TypeError, (value, name) => `Invalid value "${value}" for header "${name}"`],
  ERR_HTTP_INVALID_STATUS_CODE: [RangeError, (code) => `Invalid status code: ${code}`],
  ERR_HTTP_REQUEST_TIMEOUT: [Error, 'Request timeout'],
  ERR_HTTP_SOCKET_ASSIGNED: [Error, (id) => `ServerResponse has an already assigned socket${id ?? ''}`],
  ERR_HTTP_SOCKET_ENCODING: [Error, 'Changing the socket encoding is not allowed per RFC7230 Section 3.'],
  ERR_HTTP_TRAILER_INVALID: [Error, 'Trailers are invalid with this transfer encoding'],
  ERR_ILLEGAL_CONSTRUCTOR: [TypeError, 'Illegal constructor'],
  ERR_IMPORT_ASSERTION_TYPE_FAILED: [TypeError, (url, type) => `Module "${url}" is not of type "${type}"`],
  ERR_IMPORT_ASSERTION_TYPE_MISSING: [TypeError, (url, type) =>
    `Module "${url}" needs an import attribute of type "${type}"`],
  ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED: [TypeError, (type) => `Import attribute type "${type}" is unsupported`],
  ERR_INCOMPATIBLE_OPTION_PAIR: [TypeError, (first, second) =>
    `Option "${first}" cannot be used in combination with option "${second}"`],
  ERR_INTERNAL_ASSERTION: [Error, internalAssertion],
  ERR_INVALID_ADDRESS: [Error, 'Invalid socket address'],
  ERR_INVALID_ADDRESS_FAMILY: [RangeError, (family, host, port) =>
    `Invalid address family: ${family} ${host}:${port}`],
  ERR_INVALID_ARG_TYPE: [TypeError, (name, expected, value) =>
    `${subject(name)} must be ${expectation(expected)}. Received ${received(value)}`],
  ERR_INVALID_ARG_VALUE: [TypeError, (name, value, reason = 'is invalid') =>
    `The ${name.includes('.') ? 'property' : 'argument'} '${name}' ${reason}. Received ${receivedValue(value)}`],
  ERR_INVALID_ASYNC_ID: [RangeError, (name, value) => `Invalid ${name} value: ${value}`],
  ERR_INVALID_BUFFER_SIZE: [RangeError, (bits) => `Buffer size must be a multiple of ${bits}`],
  ERR_INVALID_CHAR: [TypeError, (name, field) =>
    `Invalid character in ${name}${field === undefined ? '' : ` ["${field}"]`}`],
  ERR_INVALID_CURSOR_POS: [TypeError, 'Cannot set cursor row without setting its column'],
  ERR_INVALID_FD: [RangeError, (fd) => `"fd" must be a positive integer: ${fd}`],
  ERR_INVALID_FD_TYPE: [TypeError, (type) => `Unsupported fd type: ${type}`],
  ERR_INVALID_FILE_URL_HOST: [TypeError, (platform) => `File URL host must be "localhost" or empty on ${platform}`],
  ERR_INVALID_FILE_URL_PATH: [TypeError, (reason) => `File URL path ${reason}`],
  ERR_INVALID_HANDLE_TYPE: [TypeError, 'This handle type cannot be sent'],
  ERR_INVALID_HTTP_TOKEN: [TypeError, (name, token) => `${name} must be a valid HTTP token ["${token}"]`],
  ERR_INVALID_IP_ADDRESS: [TypeError, (address) => `Invalid IP address: ${address}`],
  ERR_INVALID_MIME_SYNTAX: [TypeError, (production, text, invalidIndex) =>
    `The MIME syntax for a ${production} in "${text}" is invalid${invalidIndex === -1 ? '' : ` at ${invalidIndex}`}`],
  ERR_INVALID_MODULE_SPECIFIER: [TypeError, invalidModuleSpecifier],
  ERR_INVALID_OPT_VALUE: [TypeError, (name, value) => `The value "${String(value)}" is invalid for option "${name}"`],
  ERR_INVALID_PACKAGE_CONFIG: [Error, (path, base, message) =>
    `Invalid package config ${path}${base ? ` while importing ${base}` : ''}${message ? `. ${message}` : ''}`],
  ERR_INVALID_PACKAGE_TARGET: [Error, invalidTarget],
  ERR_INVALID_PROTOCOL: [TypeError, (protocol, expected) =>
    `Protocol "${protocol}" not supported. Expected "${expected}"`],
  ERR_INVALID_RETURN_PROPERTY_VALUE: [TypeError, invalidReturnProperty],
  ERR_INVALID_RETURN_VALUE: [TypeError, invalidReturn],
  ERR_INVALID_STATE: [Error, (reason) => `Invalid state: ${reason}`],
  ERR_INVALID_SYNC_FORK_INPUT: [TypeError, (input) =>
    `Asynchronous forks do not support Buffer, TypedArray, DataView or string input: ${input}`],
  ERR_INVALID_THIS: [TypeError, (type) => `Value of "this" must be of type ${type}`],
  ERR_INVALID_TUPLE: [TypeError, invalidTuple],
  ERR_INVALID_URI: [URIError, 'URI malformed'],
  ERR_INVALID_URL: [TypeError, 'Invalid URL'],
  ERR_INVALID_URL_SCHEME: [TypeError, (expected) =>
    `The URL must be ${[].concat(expected).map((scheme) => `of scheme ${scheme}`).join(' or ')}`],
  ERR_IPC_CHANNEL_CLOSED: [Error, 'Channel closed'],
  ERR_IPC_DISCONNECTED: [Error, 'IPC channel is already disconnected'],
  ERR_IPC_ONE_PIPE: [Error, 'Child process can have only one IPC pipe'],
  ERR_IPC_SYNC_FORK: [Error, 'IPC cannot be used with synchronous forks'],
  ERR_MANIFEST_DEPENDENCY_MISSING: [Error, (from, to) =>
    `Manifest resource ${from} does not list ${to} as a dependency specifier`],
  ERR_METHOD_NOT_IMPLEMENTED: [Error, (name) => `The ${name} method is not implemented`],
  ERR_INVALID_TRANSFER_OBJECT: [TypeError, 'Found invalid object in transferList'],
  ERR_MISSING_ARGS: [TypeError, missingArguments],
  ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST:
    [TypeError, 'Object that needs transfer was found in message but not listed in transferList'],
  ERR_MISSING_OPTION: [TypeError, (name) => `${name} is required`],
  ERR_MODULE_NOT_FOUND: [Error, moduleNotFound],
  ERR_MULTIPLE_CALLBACK: [Error, 'Callback called multiple times'],
  ERR_NAPI_CONS_FUNCTION: [TypeError, 'Constructor must be a function'],
  ERR_OPERATION_FAILED: [Error, (reason) => `Operation failed: ${reason}`],
  ERR_PERFORMANCE_INVALID_TIMESTAMP: [TypeError, (time) => `${time} is not a valid timestamp`],
  ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS: [TypeError, (message) => message],
  ERR_OUT_OF_RANGE: [RangeError, (name, range, value, replaceDefault = false) =>
    `${replaceDefault ? name : `The value of "${name}" is out of range.`} It must be ${range}. ` +
    `Received ${receivedNumber(value)}`],
  ERR_PACKAGE_IMPORT_NOT_DEFINED: [TypeError, noImport],
  ERR_PACKAGE_PATH_NOT_EXPORTED: [Error, noExport],
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: [TypeError, (message) => message],
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: [TypeError, (argument) =>
    `Unexpected argument '${argument}'. This command does not take positional arguments`],
  ERR_PARSE_ARGS_UNKNOWN_OPTION: [TypeError, (option, allowPositionals) => {
    const hint = `. To specify a positional argument starting with a '-', place it at the end of the command after ` +
      `'--', as in '-- ${JSON.stringify(option)}`;
    return `Unknown option '${option}'${allowPositionals ? hint : ''}`;
  }],
  ERR_REQUIRE_ASYNC_MODULE: [Error, requireAsync],
  ERR_REQUIRE_CYCLE_MODULE: [Error, (message) => message],
  ERR_REQUIRE_ESM: [Error, requireEsm],
  ERR_SCRIPT_EXECUTION_INTERRUPTED: [Error, 'Script execution was interrupted by `SIGINT`'],
  ERR_SCRIPT_EXECUTION_TIMEOUT: [Error, (timeout) => `Script execution timed out after ${timeout}ms`],
  ERR_SERVER_ALREADY_LISTEN: [Error, 'Listen method has been called more than once without closing.'],
  ERR_SERVER_NOT_RUNNING: [Error, 'Server is not running.'],
  ERR_SOCKET_BAD_PORT: [RangeError, badPort],
  ERR_SOCKET_CLOSED: [Error, 'Socket is closed'],
  ERR_SOCKET_CLOSED_BEFORE_CONNECTION: [Error, 'Socket closed before the connection was established'],
  ERR_SOCKET_CONNECTION_TIMEOUT: [Error, 'Socket connection timeout'],
  ERR_STREAM_ALREADY_FINISHED: [Error, (name) => `Cannot call ${name} after a stream was finished`],
  ERR_STREAM_CANNOT_PIPE: [Error, 'Cannot pipe, not readable'],
  ERR_STREAM_DESTROYED: [Error, (name) => `Cannot call ${name} after a stream was destroyed`],
  ERR_STREAM_NULL_VALUES: [TypeError, 'May not write null values to stream'],
  ERR_STREAM_PREMATURE_CLOSE: [Error, 'Premature close'],
  ERR_STREAM_PUSH_AFTER_EOF: [Error, 'stream.push() after EOF'],
  ERR_STREAM_UNABLE_TO_PIPE: [Error, 'Cannot pipe to a closed or destroyed stream'],
  ERR_STREAM_UNSHIFT_AFTER_END_EVENT: [Error, 'stream.unshift() after end event'],
  ERR_STREAM_WRITE_AFTER_END: [Error, 'write after end'],
  ERR_STRING_TOO_LONG: [Error, (max) =>
    `Cannot create a string longer than 0x${max.toString(16)} characters`],
  ERR_TTY_INIT_FAILED: [Error, (reason) => `TTY initialization failed: ${reason}`],
  ERR_UNAVAILABLE_DURING_EXIT: [Error, 'Cannot call function in process exit handler'],
  ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET: [Error,
    '`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active'],
  ERR_UNESCAPED_CHARACTERS: [TypeError, (name) => `${name} contains unescaped characters`],
  ERR_UNHANDLED_ERROR: [Error, (detail) => (detail === undefined ? 'Unhandled error.' : `Unhandled error. (${detail})`)],
  ERR_UNKNOWN_BUILTIN_MODULE: [Error, (id) => `No such built-in module: ${id}`],
  ERR_UNKNOWN_ENCODING: [TypeError, (encoding) => `Unknown encoding: ${encoding}`],
  ERR_UNKNOWN_FILE_EXTENSION: [TypeError, (extension, path) => `Unknown file extension "${extension}" for ${path}`],
  ERR_UNKNOWN_MODULE_FORMAT: [RangeError, (format, path) => `Unknown module format: ${format} for URL ${path}`],
  ERR_UNKNOWN_SIGNAL: [TypeError, (signal) => `Unknown signal: ${signal}`],
  ERR_UNSUPPORTED_DIR_IMPORT: [Error, (path, base) =>
    `Directory import '${path}' is not supported resolving ES modules imported from ${base}`],
  ERR_UNSUPPORTED_ESM_URL_SCHEME: [Error, (url) =>
    'Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. ' +
    `Received protocol '${url.protocol}'`],
  ERR_UNSUPPORTED_RESOLVE_REQUEST: [TypeError, (specifier, base) =>
    `Failed to resolve module specifier "${specifier}" from "${base}": Invalid relative URL or base scheme is not ` +
    'hierarchical.'],
  ERR_USE_AFTER_CLOSE: [Error, (name) => `${name} was closed`],
  ERR_WORKER_INIT_FAILED: [Error, optionalReason('Worker initialization failure')],
  ERR_WORKER_INVALID_EXEC_ARGV: [Error, (errors) =>
    `Initiated Worker with invalid execArgv flags: ${errors.join(', ')}`],
  ERR_WORKER_NOT_RUNNING: [Error, 'Worker instance not running'],
  ERR_WORKER_OUT_OF_MEMORY: [Error, (reason) =>
    `Worker terminated due to reaching memory limit: ${reason}`],
  ERR_WORKER_PATH: [TypeError, (path) =>
    `The worker script or module filename must be an absolute path or a relative path starting with './' or '../'.` +
    `${/^(file|data):/.test(path) ? ` Wrap ${path.slice(0, 5) === 'data:' ? 'data:' : 'file://'} URLs with \`new URL\`.` : ''} Received "${path}"`],
  ERR_WORKER_UNSERIALIZABLE_ERROR: [Error, 'Serializing an uncaught exception failed'],
  ERR_WORKER_UNSUPPORTED_OPERATION: [TypeError, (name) => `${name} is not supported in workers`],
};
