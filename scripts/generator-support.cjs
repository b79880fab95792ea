/** Stands in for a package that finds this out by eval, which the page's policy forbids. */
module.exports = () => true;
