'use strict';
// Forms as multipart/form-data: https://www.rfc-editor.org/rfc/rfc7578

const { Buffer } = require('buffer');
const { bytesOfBlob, File } = require('internal/blob');

const malformed = () => new TypeError('Failed to parse body as FormData.');

function withLineEnds(text) {
  return text.replace(/\r?\n|\r/g, '\r\n');
}

function quoted(text) {
  return `"${text.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22')}"`;
}

function encodePart(name, value) {
  const disposition = `Content-Disposition: form-data; name=${quoted(withLineEnds(name))}`;
  if (typeof value === 'string') {
    return [Buffer.from(`${disposition}\r\n\r\n${withLineEnds(value)}\r\n`)];
  }
  const type = value.type === '' ? 'application/octet-stream' : value.type;
  return [Buffer.from(`${disposition}; filename=${quoted(value.name)}\r\nContent-Type: ${type}\r\n\r\n`),
    bytesOfBlob(value), Buffer.from('\r\n')];
}

/** The bytes of a form, and the type that names what stands between its parts. */
function encode(form) {
  const number = Math.floor(Math.random() * 1e11).toString().padStart(11, '0');
  const boundary = `----formdata-undici-0${number}`;
  const parts = Array.from(form, ([name, value]) => [Buffer.from(`--${boundary}\r\n`), ...encodePart(name, value)]);
  return {
    bytes: Buffer.concat([...parts.flat(), Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

function unquoted(text) {
  return text.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"');
}

/** A parameter of Content-Disposition, or undefined. */
function parameter(disposition, name) {
  const found = new RegExp(`;[\\t ]*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(disposition);
  return found === null ? undefined : unquoted(found[1] ?? found[2]);
}

function decodePart(part) {
  const end = part.indexOf('\r\n\r\n');
  if (end === -1) {
    throw malformed();
  }
  const fields = new Map(part.toString('utf8', 0, end).split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  }));
  const disposition = fields.get('content-disposition') ?? '';
  const name = parameter(disposition, 'name');
  if (!/^form-data\s*;/i.test(disposition) || name === undefined) {
    throw malformed();
  }
  const content = part.subarray(end + 4);
  const filename = parameter(disposition, 'filename');
  return filename === undefined ? [name, content.toString()] :
    [name, new File([content], filename, { type: fields.get('content-type') ?? 'text/plain' })];
}

/** The names and values in {@code body}, between whose parts {@code boundary} stands. */
function decode(body, boundary) {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter may begin the body, without the line's end before it.
  const bytes = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts = [];
  let at = bytes.indexOf(delimiter);
  while (at !== -1) {
    const start = at + delimiter.length;
    if (bytes.toString('latin1', start, start + 2) === '--') {
      return parts;
    }
    at = bytes.indexOf(delimiter, start);
    const line = bytes.indexOf('\r\n', start);
    if (at === -1 || line === -1) {
      break;
    }
    parts.push(decodePart(bytes.subarray(line + 2, at)));
  }
  throw malformed();
}

module.exports = { decode, encode };
