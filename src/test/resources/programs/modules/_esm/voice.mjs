export default (text) => text.toUpperCase();
export const whisper = (text) => text.toLowerCase();
export const PI = 3.14;
