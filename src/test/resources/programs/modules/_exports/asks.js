module.exports = () => {
  const found = [require('sealed'), require('sealed/tool'), require('sealed/feature/a')];
  try {
    require('sealed/hidden.js');
  } catch (error) {
    found.push(error.code);
  }
  return found;
};
