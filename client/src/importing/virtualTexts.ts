import * as vscode from 'vscode';

/** Texts that are shown and nowhere stored. */
export type VirtualTexts = {
  /** Each text has an address of its own; `path` is what a tab shows. */
  readonly put: (path: string, text: string) => vscode.Uri;
  readonly drop: (uri: vscode.Uri) => void;
  readonly dispose: () => void;
};

export const importScheme = 'error-code-insight-import';

export const createVirtualTexts = (): VirtualTexts => {
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(importScheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  let count = 0;
  return {
    put: (path, text) => {
      const uri = vscode.Uri.from({ scheme: importScheme, path: `/${path}`, query: String(++count) });
      texts.set(uri.toString(), text);
      return uri;
    },
    drop: (uri) => void texts.delete(uri.toString()),
    dispose: () => {
      provider.dispose();
      texts.clear();
    },
  };
};
