'use strict';
// node:child_process.

const { ChildProcess } = require('internal/child_process/child');
const { exec, execFile } = require('internal/child_process/exec');
const { spawn } = require('internal/child_process/spawn');
const { execFileSync, execSync, spawnSync } = require('internal/child_process/sync');

function fork() {
  throw new Error('Loopscope cannot fork yet: child_process.fork is not there. spawn(process.execPath, [file]) works.');
}

module.exports = { ChildProcess, exec, execFile, execFileSync, execSync, fork, spawn, spawnSync };
