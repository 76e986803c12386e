// EventTarget with CustomEvent, once, objects with handleEvent, and preventDefault.
const target = new EventTarget();
target.addEventListener('greet', { handleEvent(event) { console.log(event.type, event.detail, event.target === target); } });
target.addEventListener('greet', (event) => event.preventDefault(), { once: true });
console.log(target.dispatchEvent(new CustomEvent('greet', { detail: { name: 'Ada' }, cancelable: true })));
console.log(target.dispatchEvent(new CustomEvent('greet', { cancelable: true })));
try { target.dispatchEvent('greet'); } catch (error) { console.log(error.code); }
