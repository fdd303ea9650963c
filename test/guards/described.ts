/** Fails where somebody who imports from the package is told nothing about what they get. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

type Entry = string | { readonly types?: string };
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Entry>>;
};
const entries = Object.entries(exports).flatMap(([name, entry]) =>
  typeof entry === 'object' && entry.types !== undefined ? [{ name, file: entry.types }] : [],
);
const program = ts.createProgram(
  entries.map(({ file }) => file),
  { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, types: [] },
);
const checker = program.getTypeChecker();

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is missing: npm run build`);
  const module = checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module) : [];
}

/** Elements are described by their summary, which the manifest has as well. */
function isDescribed(symbol: ts.Symbol): boolean {
  const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (
    declared.getDocumentationComment(checker).length > 0 ||
    declared.getJsDocTags(checker).some(({ name }) => name === 'summary')
  );
}

let checked = 0;
for (const { name, file } of entries) {
  for (const symbol of exportsOf(file)) {
    checked += 1;
    if (isDescribed(symbol)) continue;
    console.error(`${name} exports ${symbol.name}, which has no docstring.`);
    process.exitCode = 1;
  }
}
if (checked === 0) throw new Error('There are no exports: what is read here is not the package.');
