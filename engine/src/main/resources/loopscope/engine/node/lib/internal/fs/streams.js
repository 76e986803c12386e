'use strict';
// Files as streams: opened when the stream starts, closed when it ends; every piece is a call of fs.

const { ReadStream } = require('internal/fs/streams/read');
const { WriteStream } = require('internal/fs/streams/write');

module.exports = { FileReadStream: ReadStream, FileWriteStream: WriteStream, ReadStream, WriteStream };
