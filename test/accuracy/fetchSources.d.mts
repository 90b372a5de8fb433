/** Brings every missing labelled file; says in a sentence for each which could not be had. */
export declare const fetchSources: () => { readonly files: readonly unknown[]; readonly problems: readonly string[] };
