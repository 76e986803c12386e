// finally wins over return and throw.
function returns() { try { return 'try'; } finally { console.log('finally'); } }
function overrides() { try { throw new Error('lost'); } finally { return 'finally wins'; } }
function rethrows() { try { null.x; } catch (error) { throw new Error('wrapped', { cause: error }); } }
console.log(returns(), '|', overrides());
try { rethrows(); } catch (error) { console.log(error.message, '<-', error.cause.message); }
label: try { break label; } finally { console.log('after break'); }
