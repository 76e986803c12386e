require('./is-missing');
