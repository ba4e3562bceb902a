import ts from 'typescript';
import { directionViolation, islands, moduleOf } from './layers';

/** A file of the checkout, its path with `/` from the root. */
export interface Source {
  file: string;
  text: string;
}

/** Node modules that only compute. Everything else that Node offers reaches files, the network or the machine. */
const pureNodeModules = ['node:crypto', 'node:buffer', 'node:util', 'node:url', 'node:assert'];
/** The page cache lives in the server's own process. */
const deliveryNodeModules = ['node:async_hooks', 'node:zlib', 'node:stream'];
const deliveryNodeTypes = ['node:http'];

const vagueFolders = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared'];

/** `src/` outside adapters: pure functions and the ports they need. */
function isInner(file: string): boolean {
  return file.startsWith('src/') && moduleOf(file) !== 'adapters' && moduleOf(file) !== islands;
}

function parse({ file, text }: Source): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

/** Every node below, in order. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** All that a file imports, exports from, requires or loads later. */
function importsOf({ text }: Source): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Specifiers that are imported for their types only and so vanish when compiled. */
function typeOnlyImports(source: Source): Set<string> {
  const statements = parse(source).statements.filter(
    (statement): statement is ts.ImportDeclaration | ts.ExportDeclaration =>
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement),
  );
  const specifiers = (wanted: boolean) =>
    statements
      .filter((statement) => isTypeOnly(statement) === wanted)
      .flatMap(({ moduleSpecifier }) =>
        moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [],
      );
  const loaded = new Set(specifiers(false));
  return new Set(specifiers(true).filter((specifier) => !loaded.has(specifier)));
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(statement)
    ? statement.isTypeOnly
    : statement.importClause?.isTypeOnly === true;
}

function isFramework(specifier: string): boolean {
  return /^(payload|next|mongodb|mongoose|libsql|@payloadcms\/.+|@libsql\/.+)(\/|$)/.test(specifier);
}

function isNodeModule(specifier: string): boolean {
  return specifier.startsWith('node:') || bareNodeModules.has(specifier);
}

const bareNodeModules = new Set([
  'child_process',
  'dgram',
  'dns',
  'fs',
  'fs/promises',
  'http',
  'http2',
  'https',
  'net',
  'os',
  'path',
  'process',
  'tls',
  'worker_threads',
]);

function innerImportViolations(source: Source): string[] {
  const typesOnly = typeOnlyImports(source);
  const inDelivery = moduleOf(source.file) === 'delivery';
  const allowed = (specifier: string) =>
    pureNodeModules.includes(specifier) ||
    (inDelivery && deliveryNodeModules.includes(specifier)) ||
    (inDelivery && deliveryNodeTypes.includes(specifier) && typesOnly.has(specifier));
  return importsOf(source)
    .filter((specifier) => isFramework(specifier) || (isNodeModule(specifier) && !allowed(specifier)))
    .map((specifier) => `an inner module must not import ${specifier}`);
}

/** The clock and the network, as an expression reaches them. */
function innerReach(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText().replace(/^globalThis\./, '');
  if (callee === 'Date' || callee === 'Date.now' || callee === 'performance.now') return `${callee}()`;
  return callee === 'fetch' ? 'fetch()' : undefined;
}

function innerViolations(source: Source): string[] {
  if (!isInner(source.file)) return [];
  const reached = [...nodesOf(parse(source))].map(innerReach).filter((found) => found !== undefined);
  return [
    ...innerImportViolations(source),
    ...reached.map((found) => `an inner module must not use ${found}`),
  ];
}

function directionViolations(source: Source): string[] {
  return importsOf(source)
    .map((specifier) => directionViolation(source.file, specifier))
    .filter((found) => found !== undefined);
}

function islandViolations(source: Source): string[] {
  if (moduleOf(source.file) !== islands) return [];
  return importsOf(source)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) => `islands import nothing (${specifier})`);
}

function folderViolations({ file }: Source): string[] {
  return file
    .split('/')
    .filter((name) => vagueFolders.includes(name.replace(/\.(ts|tsx)$/, '')))
    .map((name) => `"${name}" says nothing: name it after what it does`);
}

/** The one reader of the environment. */
const environmentReader = 'src/adapters/env.ts';

function environmentViolations(source: Source): string[] {
  if (source.file === environmentReader) return [];
  const read = [...nodesOf(parse(source))].some((node) => readsEnvironment(node));
  const imported = importsOf(source).some((specifier) => /^(node:)?process$/.test(specifier));
  return read || imported ? [`only ${environmentReader} reads process.env`] : [];
}

function readsEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return /^(globalThis\.)?process(\??\.env|\??\.?\[['"`]env['"`]\])$/.test(node.getText());
  // const { env } = process
  return ts.isVariableDeclaration(node) && node.initializer?.getText() === 'process';
}

const localApi = new Set(
  (
    'count countGlobalVersions countVersions create delete duplicate find findByID findDistinct findGlobal ' +
    'findGlobalVersionByID findGlobalVersions findVersionByID findVersions restoreGlobalVersion restoreVersion update updateGlobal'
  ).split(' '),
);

/** `payload.find(…)`, `req.payload.find(…)`, `this.payload.find(…)`; the name called, or undefined. */
function localApiCall(node: ts.Node): ts.CallExpression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  return localApi.has(name.text) && /(^|\.)payload!?$/i.test(expression.getText()) ? node : undefined;
}

function checksAccess(call: ts.CallExpression): boolean {
  const [options] = call.arguments;
  if (!options || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === 'overrideAccess' &&
      property.initializer.kind === ts.SyntaxKind.FalseKeyword,
  );
}

/**
 * Payload's Local API skips access control unless told otherwise: a public page without `overrideAccess: false` is a leak.
 * @param trusted files that work for the system itself, with the reason
 */
function accessViolations(source: Source, trusted: TrustedFiles): string[] {
  if (source.file in trusted) return [];
  return [...nodesOf(parse(source))]
    .map(localApiCall)
    .filter((call) => call !== undefined)
    .filter((call) => !checksAccess(call))
    .map((call) => `${call.expression.getText()}() without overrideAccess: false`);
}

export type TrustedFiles = Readonly<Record<string, string>>;

/** Everything a file of the product does against the rules, each with the file's name in front. */
export function violationsOf(source: Source, trusted: TrustedFiles = {}): string[] {
  return [
    ...directionViolations(source),
    ...innerViolations(source),
    ...islandViolations(source),
    ...folderViolations(source),
    ...environmentViolations(source),
    ...accessViolations(source, trusted),
  ].map((found) => `${source.file}: ${found}`);
}
