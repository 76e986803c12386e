'use strict';
// Failures of the operating system, shaped as libuv reports them: errno, code, syscall, path, dest, address, port.

/** Name, number on Linux and text of each libuv error, in the order of libuv's own list. */
const rows = [
  ['E2BIG', -7, 'argument list too long'],
  ['EACCES', -13, 'permission denied'],
  ['EADDRINUSE', -98, 'address already in use'],
  ['EADDRNOTAVAIL', -99, 'address not available'],
  ['EAFNOSUPPORT', -97, 'address family not supported'],
  ['EAGAIN', -11, 'resource temporarily unavailable'],
  ['EAI_ADDRFAMILY', -3000, 'address family not supported'],
  ['EAI_AGAIN', -3001, 'temporary failure'],
  ['EAI_BADFLAGS', -3002, 'bad ai_flags value'],
  ['EAI_BADHINTS', -3013, 'invalid value for hints'],
  ['EAI_CANCELED', -3003, 'request canceled'],
  ['EAI_FAIL', -3004, 'permanent failure'],
  ['EAI_FAMILY', -3005, 'ai_family not supported'],
  ['EAI_MEMORY', -3006, 'out of memory'],
  ['EAI_NODATA', -3007, 'no address'],
  ['EAI_NONAME', -3008, 'unknown node or service'],
  ['EAI_OVERFLOW', -3009, 'argument buffer overflow'],
  ['EAI_PROTOCOL', -3014, 'resolved protocol is unknown'],
  ['EAI_SERVICE', -3010, 'service not available for socket type'],
  ['EAI_SOCKTYPE', -3011, 'socket type not supported'],
  ['EALREADY', -114, 'connection already in progress'],
  ['EBADF', -9, 'bad file descriptor'],
  ['EBUSY', -16, 'resource busy or locked'],
  ['ECANCELED', -125, 'operation canceled'],
  ['ECHARSET', -4080, 'invalid Unicode character'],
  ['ECONNABORTED', -103, 'software caused connection abort'],
  ['ECONNREFUSED', -111, 'connection refused'],
  ['ECONNRESET', -104, 'connection reset by peer'],
  ['EDESTADDRREQ', -89, 'destination address required'],
  ['EEXIST', -17, 'file already exists'],
  ['EFAULT', -14, 'bad address in system call argument'],
  ['EFBIG', -27, 'file too large'],
  ['EHOSTUNREACH', -113, 'host is unreachable'],
  ['EINTR', -4, 'interrupted system call'],
  ['EINVAL', -22, 'invalid argument'],
  ['EIO', -5, 'i/o error'],
  ['EISCONN', -106, 'socket is already connected'],
  ['EISDIR', -21, 'illegal operation on a directory'],
  ['ELOOP', -40, 'too many symbolic links encountered'],
  ['EMFILE', -24, 'too many open files'],
  ['EMSGSIZE', -90, 'message too long'],
  ['ENAMETOOLONG', -36, 'name too long'],
  ['ENETDOWN', -100, 'network is down'],
  ['ENETUNREACH', -101, 'network is unreachable'],
  ['ENFILE', -23, 'file table overflow'],
  ['ENOBUFS', -105, 'no buffer space available'],
  ['ENODEV', -19, 'no such device'],
  ['ENOENT', -2, 'no such file or directory'],
  ['ENOMEM', -12, 'not enough memory'],
  ['ENONET', -64, 'machine is not on the network'],
  ['ENOPROTOOPT', -92, 'protocol not available'],
  ['ENOSPC', -28, 'no space left on device'],
  ['ENOSYS', -38, 'function not implemented'],
  ['ENOTCONN', -107, 'socket is not connected'],
  ['ENOTDIR', -20, 'not a directory'],
  ['ENOTEMPTY', -39, 'directory not empty'],
  ['ENOTSOCK', -88, 'socket operation on non-socket'],
  ['ENOTSUP', -95, 'operation not supported on socket'],
  ['EOVERFLOW', -75, 'value too large for defined data type'],
  ['EPERM', -1, 'operation not permitted'],
  ['EPIPE', -32, 'broken pipe'],
  ['EPROTO', -71, 'protocol error'],
  ['EPROTONOSUPPORT', -93, 'protocol not supported'],
  ['EPROTOTYPE', -91, 'protocol wrong type for socket'],
  ['ERANGE', -34, 'result too large'],
  ['EROFS', -30, 'read-only file system'],
  ['ESHUTDOWN', -108, 'cannot send after transport endpoint shutdown'],
  ['ESPIPE', -29, 'invalid seek'],
  ['ESRCH', -3, 'no such process'],
  ['ETIMEDOUT', -110, 'connection timed out'],
  ['ETXTBSY', -26, 'text file is busy'],
  ['EXDEV', -18, 'cross-device link not permitted'],
  ['UNKNOWN', -4094, 'unknown error'],
  ['EOF', -4095, 'end of file'],
  ['ENXIO', -6, 'no such device or address'],
  ['EMLINK', -31, 'too many links'],
  ['EHOSTDOWN', -112, 'host is down'],
  ['EREMOTEIO', -121, 'remote I/O error'],
  ['ENOTTY', -25, 'inappropriate ioctl for device'],
  ['EFTYPE', -4028, 'inappropriate file type or format'],
  ['EILSEQ', -84, 'illegal byte sequence'],
  ['ESOCKTNOSUPPORT', -94, 'socket type not supported'],
  ['ENODATA', -61, 'no data available'],
  ['EUNATCH', -49, 'protocol driver not attached'],
];

const byNumber = new Map(rows.map(([name, errno, text]) => [errno, [name, text]]));
const numbers = new Map(rows.map(([name, errno]) => [name, errno]));

function uvErrmapGet(errno) {
  return byNumber.get(errno);
}

/** The number of a code, so that callers may give either. */
function errnoOf(code) {
  return numbers.get(code);
}

function errname(errno) {
  const row = byNumber.get(errno);
  return row === undefined ? `Unknown system error ${errno}` : row[0];
}

function captured(error, above) {
  Error.captureStackTrace(error, above);
  return error;
}

/** From `{ errno, syscall, path?, dest?, message? }`; a missing errno is found by `code`. */
function uvException(context) {
  const errno = context.errno ?? errnoOf(context.code);
  const [code, text] = byNumber.get(errno) ?? [context.code ?? 'UNKNOWN', 'unknown error'];
  let message = `${code}: ${context.message || text}, ${context.syscall}`;
  const path = context.path === undefined || context.path === null ? undefined : `${context.path}`;
  const dest = context.dest === undefined || context.dest === null ? undefined : `${context.dest}`;
  if (path !== undefined) {
    message += ` '${path}'`;
  }
  if (dest !== undefined) {
    message += ` -> '${dest}'`;
  }
  const error = new Error(message);
  error.errno = errno;
  error.code = code;
  error.syscall = context.syscall;
  if (path !== undefined) {
    error.path = path;
  }
  if (dest !== undefined) {
    error.dest = dest;
  }
  return captured(error, uvException);
}

/** A failed network call: `listen EADDRINUSE: address already in use :::80`. */
function uvExceptionWithHostPort(errno, syscall, address, port) {
  const [code, text] = byNumber.get(errno) ?? ['UNKNOWN', 'unknown error'];
  let details = '';
  if (port && port > 0) {
    details = ` ${address}:${port}`;
  } else if (address) {
    details = ` ${address}`;
  }
  const error = new Error(`${syscall} ${code}: ${text}${details}`);
  error.code = code;
  error.errno = errno;
  error.syscall = syscall;
  error.address = address;
  if (port) {
    error.port = port;
  }
  return captured(error, uvExceptionWithHostPort);
}

/** A failed call without address: `spawn ENOENT`. */
function errnoException(errno, syscall, original) {
  const code = errname(errno);
  const error = new Error(original ? `${syscall} ${code} ${original}` : `${syscall} ${code}`);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  return captured(error, errnoException);
}

/** A failed connection: `connect ECONNREFUSED 127.0.0.1:80 - Local (..)`. */
function exceptionWithHostPort(errno, syscall, address, port, additional) {
  const code = errname(errno);
  let details = '';
  if (port && port > 0) {
    details = ` ${address}:${port}`;
  } else if (address) {
    details = ` ${address}`;
  }
  if (additional) {
    details += ` - Local (${additional})`;
  }
  const error = new Error(`${syscall} ${code}${details}`);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  error.address = address;
  if (port) {
    error.port = port;
  }
  return captured(error, exceptionWithHostPort);
}

/** A failed name lookup: `getaddrinfo ENOTFOUND nowhere`. */
function dnsException(errno, syscall, hostname) {
  let code = typeof errno === 'string' ? errno : errname(errno);
  if (code === 'EAI_NODATA' || code === 'EAI_NONAME') {
    code = 'ENOTFOUND';
  }
  const error = new Error(hostname ? `${syscall} ${code} ${hostname}` : `${syscall} ${code}`);
  error.errno = typeof errno === 'string' ? undefined : errno;
  error.code = code;
  error.syscall = syscall;
  if (hostname) {
    error.hostname = hostname;
  }
  return captured(error, dnsException);
}

const systemPrefixes = {
  ERR_SYSTEM_ERROR: 'A system error occurred',
  ERR_FS_EISDIR: 'Path is a directory',
  ERR_FS_CP_DIR_TO_NON_DIR: 'Cannot overwrite directory with non-directory',
  ERR_FS_CP_EEXIST: 'Target already exists',
  ERR_FS_CP_EINVAL: 'Invalid src or dest',
  ERR_FS_CP_FIFO_PIPE: 'Cannot copy a FIFO pipe',
  ERR_FS_CP_NON_DIR_TO_DIR: 'Cannot overwrite non-directory with directory',
  ERR_FS_CP_SOCKET: 'Cannot copy a socket file',
  ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY: 'Cannot overwrite symlink in subdirectory of self',
  ERR_FS_CP_UNKNOWN: 'Cannot copy an unknown file type',
};

/** The class of errors that carry a system call's whole context as `info`. */
function systemErrorConstructor(code) {
  return class SystemError extends Error {
    constructor(context) {
      let message = `${systemPrefixes[code]}: ${context.syscall} returned ${context.code} (${context.message})`;
      if (context.path !== undefined) {
        message += ` ${context.path}`;
      }
      if (context.dest !== undefined) {
        message += ` => ${context.dest}`;
      }
      super(message);
      Object.defineProperty(this, 'name', {
        __proto__: null, value: 'SystemError', writable: true, configurable: true,
      });
      this.code = code;
      Object.defineProperty(this, 'info', { __proto__: null, value: context, enumerable: true, configurable: true });
      for (const key of ['errno', 'syscall', 'path', 'dest']) {
        if (context[key] !== undefined) {
          this[key] = context[key];
        }
      }
    }

    toString() {
      return `${this.name} [${code}]: ${this.message}`;
    }
  };
}

module.exports = {
  dnsException,
  errname,
  errnoException,
  errnoOf,
  exceptionWithHostPort,
  systemErrorConstructor,
  systemErrors: byNumber,
  uvErrmapGet,
  uvException,
  uvExceptionWithHostPort,
};
