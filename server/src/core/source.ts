/** VS Code's language identifier: `typescript`, `typescriptreact`, `python`, `log`, … */
export type LanguageId = string;

/** One text at one moment. Offsets into it are UTF-16 units; nothing in core counts lines. */
export type Source = {
  readonly uri: string;
  /** Grows with every edit of an open document; 0 for a file read from disk. */
  readonly version: number;
  readonly language: LanguageId;
  readonly text: string;
};
