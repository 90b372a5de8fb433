/** A half-open stretch of text in UTF-16 offsets: `start` is the first unit inside, `end` the first one after. */
export type Span = { readonly start: number; readonly end: number };

export const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** Like {@link covers}, but the place right behind the last unit counts too, as a cursor does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
