// An error class of one's own: name, message and instanceof.
class TooLate extends Error {
  constructor(minutes) {
    super(`${minutes} minutes late`);
    this.name = 'TooLate';
    this.minutes = minutes;
  }
}
const error = new TooLate(5);
console.log(String(error), error instanceof TooLate, error instanceof Error);
console.log(error.stack.split('\n')[0]);
console.log(Object.prototype.toString.call(error), Object.keys(error));
