type Format = {
  /** As a list shows it. */
  readonly label: string;
  /** Of the file, without the leading dot. */
  readonly extension: string;
};

/** What a catalog can be exported as: the schema's own JSON, tables, and constants of a language. */
export const exportFormats = {
  json: { label: 'Catalog (JSON)', extension: 'errors.json' },
  markdown: { label: 'Markdown table', extension: 'md' },
  csv: { label: 'CSV table', extension: 'csv' },
  typescript: { label: 'TypeScript constants', extension: 'ts' },
  python: { label: 'Python constants', extension: 'py' },
  go: { label: 'Go constants', extension: 'go' },
  rust: { label: 'Rust constants', extension: 'rs' },
  java: { label: 'Java constants', extension: 'java' },
  c: { label: 'C constants', extension: 'h' },
  csharp: { label: 'C# constants', extension: 'cs' },
  kotlin: { label: 'Kotlin constants', extension: 'kt' },
  swift: { label: 'Swift constants', extension: 'swift' },
} as const satisfies Readonly<Record<string, Format>>;

export type ExportFormat = keyof typeof exportFormats;
