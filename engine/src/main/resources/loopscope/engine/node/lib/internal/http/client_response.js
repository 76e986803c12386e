'use strict';
// What happens when a response's head has come, and when its body has ended.

const SKIP_BODY = 1;
const OTHER_PROTOCOL = 2;

/** 100 and its kin: the final response is still to come. */
function informational(request, response) {
  request.res = null;
  if (response.statusCode === 100) {
    request.emit('continue');
  }
  const { statusCode, statusMessage, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders } = response;
  request.emit('information', {
    statusCode, statusMessage, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders,
  });
  return SKIP_BODY;
}

/** The answer is the parser's: what to expect of the body. */
function receiveResponse(socket, response, shouldKeepAlive) {
  const request = socket._httpMessage;
  if (request.res) {
    socket.destroy();
    return 0;
  }
  request.res = response;
  if (response.upgrade) {
    return OTHER_PROTOCOL;
  }
  if (request.method === 'CONNECT') {
    response.upgrade = true;
    return OTHER_PROTOCOL;
  }
  const { statusCode } = response;
  if (statusCode >= 100 && statusCode < 200 && statusCode !== 101) {
    return informational(request, response);
  }
  if (!shouldKeepAlive && !request.upgradeOrConnect) {
    request.shouldKeepAlive = false;
  }
  response.req = request;
  response.on('end', onResponseEnd);
  request.on('finish', onRequestFinish);
  socket.on('timeout', onResponseTimeout);
  if (request.aborted || !request.emit('response', response)) {
    response._dump();
  }
  if (request.method === 'HEAD') {
    return SKIP_BODY;
  }
  if (statusCode === 304) {
    response.complete = true;
    return SKIP_BODY;
  }
  return 0;
}

function release(request) {
  require('internal/http/client_socket').release(request);
}

function onResponseEnd() {
  const request = this.req;
  const { socket } = request;
  if (socket) {
    if (request.timeoutCb) {
      socket.removeListener('timeout', request.timeoutCb);
    }
    socket.removeListener('timeout', onResponseTimeout);
  }
  request._ended = true;
  if (request.shouldKeepAlive) {
    if (request.writableFinished && !this.aborted) {
      release(request);
    }
  } else if (socket.writable) {
    if (typeof socket.destroySoon === 'function') {
      socket.destroySoon();
    } else {
      socket.end();
    }
  }
}

/** The response may be there before the request has gone out. */
function onRequestFinish() {
  if (this.shouldKeepAlive && this._ended) {
    release(this);
  }
}

function onResponseTimeout() {
  this._httpMessage?.res?.emit('timeout');
}

module.exports = { onResponseTimeout, receiveResponse };
