import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Puts plain JavaScript in place of the native add-ons of VS Code's server that are not compiled here. */
export const writeStandIns = (modules: string): void => {
  writeFileSync(path.join(modules, '@vscode/spdlog/index.js'), logger);
  // The second name is that of older versions.
  for (const name of ['@vscode/native-watchdog', 'native-watchdog']) {
    const folder = path.join(modules, name);
    if (existsSync(folder)) writeFileSync(path.join(folder, 'index.js'), watchdog);
  }
};

// One `exports.name =` each: Node finds the names of a CommonJS module for import() by these.
const logger = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const common = { level: 2 };
class Logger {
  constructor(file) {
    this.file = file;
    this.level = common.level;
    this.plain = false;
  }
  write(level, text) {
    if (level < this.level) return;
    const line = this.plain ? text : new Date().toISOString() + ' [' + levels[level] + '] ' + text + '\\n';
    fs.appendFile(this.file, line, () => {});
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.plain = true; }
  flush() {}
  drop() {}
}
levels.forEach((name, level) => { Logger.prototype[name] = function (text) { this.write(level, text); }; });
const open = async (name, file) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(file);
};
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (level) => { common.level = level; };
exports.setFlushOn = () => {};
exports.createRotatingLogger = open;
exports.createAsyncRotatingLogger = open;
`;

// Ends the extension host when the process that started it is gone.
const watchdog = `'use strict';
exports.start = (parent) => {
  const look = () => {
    try { process.kill(parent, 0); } catch { process.exit(55); }
  };
  setInterval(look, 2000).unref();
};
exports.exit = (code) => process.exit(code || 0);
`;
