import { parentPort, workerData, isMainThread } from 'node:worker_threads';
import { basename } from 'node:path';
const late = await new Promise((resolve) => setTimeout(resolve, 5, 'late'));
parentPort.postMessage([isMainThread, workerData, late, basename(import.meta.url)]);
