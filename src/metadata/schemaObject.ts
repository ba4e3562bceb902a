/** A schema.org object, ready for `serialiseJsonLd`. Absent values are left out when serialised. */
export type SchemaObject = Record<string, unknown>;
