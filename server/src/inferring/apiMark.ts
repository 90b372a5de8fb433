/** Does the text begin as an OpenRPC or OpenAPI document? */
export const isApi = (text: string): boolean => /["']?(?:openrpc|openapi|swagger)["']?\s*:/.test(text.slice(0, 4000));
