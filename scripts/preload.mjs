// Loaded before every program that uses Payload (`node --import ./scripts/preload.mjs …`).
// The packages of Lexical choose their build by top-level await; imported all at once, Node 20 sometimes waits for
// itself and ends with code 13 and no word (seen in 7 of 12 starts outside production). Loaded first, it never does.
await import('@payloadcms/richtext-lexical/lexical');
