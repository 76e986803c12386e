'use strict';
// Data that every worker gets a copy of from the thread that starts it.

const environmentData = new Map();

function setEnvironmentData(key, value) {
  if (value === undefined) {
    environmentData.delete(key);
  } else {
    environmentData.set(key, value);
  }
}

/** Takes over what the parent has. */
function adopt(data) {
  for (const [key, value] of data) {
    environmentData.set(key, value);
  }
}

module.exports = { adopt, environmentData, getEnvironmentData: (key) => environmentData.get(key), setEnvironmentData };
