// pdf.js asks for a canvas at load time in Node. Text extraction never draws, so an empty module is enough.
module.exports = {};
