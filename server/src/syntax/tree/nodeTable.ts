/** What a grammar's node types mean; one row a type, read by the tree scanner. */
export type NodeTable = Readonly<Record<string, NodeRule>>;

export type NodeRule = { readonly kind: 'stop' };
