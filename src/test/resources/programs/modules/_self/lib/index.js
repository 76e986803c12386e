export default 'the index';
